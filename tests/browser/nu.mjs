// The Nu HTML checker, on files in a temporary folder.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const JAR = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

/**
 * The checker (26.9.27) knows light-dark(), oklch(), color-mix(), @layer, @scope, nesting and :has(), so style sheets
 * are checked too. It does not know what follows, which is good CSS; what is inside such an at-rule it passes over.
 */
const UNKNOWN_TO_CHECKER = [
  /^CSS: Unrecognized at-rule “@(container|property|starting-style|view-transition)”/,
  /^CSS: “(container|container-name|container-type|field-sizing|interpolate-size|paint-order|text-box|vector-effect|view-transition-name)”: Property “.*” doesn't exist/,
];

/** A file of each type with a fault, to see that the checker went through the folder and reads that type. */
const CANARIES = {
  'canary.html': '<!doctype html><html lang="en"><title>Canary</title><img src="x"></html>',
  'canary.css': 'p { no-such-property: 0 }',
  'canary.svg': '<svg xmlns="http://www.w3.org/2000/svg"><no-such-element/></svg>',
};

/**
 * Checks files, each { name, type: 'html' | 'css' | 'svg', text }, and gives for each name its errors and warnings.
 */
export async function checkWithNu(files) {
  const folder = await mkdtemp(join(tmpdir(), 'suunta-nu-'));
  try {
    const names = new Map(files.map((file, number) => [`${number}.${file.type}`, file]));
    for (const [name, { text }] of names) await writeFile(join(folder, name), text);
    for (const [name, text] of Object.entries(CANARIES)) await writeFile(join(folder, name), text);

    const problems = new Map(files.map((file) => [file.name, []]));
    const canaries = new Set(Object.keys(CANARIES));
    for (const message of await messagesOf(folder)) {
      const name = message.url ? basename(new URL(message.url).pathname) : undefined;
      if (name in CANARIES) {
        canaries.delete(name);
      } else if (names.has(name)) {
        if (counts(message)) problems.get(names.get(name).name).push(describe(message));
      } else if (message.type !== 'info') {
        throw new Error(`The Nu checker failed: ${message.message}`);
      }
    }
    if (canaries.size) throw new Error(`The Nu checker did not check ${[...canaries].join(', ')}`);
    return problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function messagesOf(folder) {
  // Its guess of the language is off: pages list proper names, and content in other languages than the page's.
  const options = ['--stdout', '--format', 'json', '--also-check-css', '--also-check-svg', '--no-langdetect'];
  return new Promise((resolve, reject) => {
    execFile('java', ['-jar', JAR, ...options, folder], { maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout).messages);
      } catch {
        reject(new Error(`The Nu checker failed: ${stderr || error?.message || stdout}`));
      }
    });
  });
}

const counts = ({ type, subType, message }) =>
  (type !== 'info' || subType === 'warning') && !UNKNOWN_TO_CHECKER.some((known) => known.test(message));

const describe = ({ type, lastLine, lastColumn, message, extract }) =>
  `${type === 'info' ? 'warning' : type}${lastLine ? ` at ${lastLine}:${lastColumn}` : ''}: ${message}` +
  (extract ? `\n  ${extract.replace(/\s+/g, ' ').trim()}` : '');
