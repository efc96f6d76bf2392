// What the accessibility statement tells of the checks: node statement.mjs RESULTS
//
// RESULTS is the folder into which check.mjs, staff.mjs and access.mjs wrote with SUUNTA_RESULTS set to it. Their counts
// go into src/overview/accessibility.json, the faults among them: the page shows what was found, whatever it was. A check
// that failed and is of none of the sorts below is mended first: the statement has no place for it.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './lib.mjs';

const INTO = new URL('../../src/overview/accessibility.json', import.meta.url);

/** Which checks are told as one, and whose they are. */
const SORTS = [
  { what: 'rules', names: /^(staff, )?axe(,|$)/, by: 'axe-core' },
  { what: 'markup', names: /Nu checker$/, by: 'vnu-jar' },
  { what: 'keyboard', names: /^(reached by Tab|focus in order|focus seen|the skip link skips)$/ },
  { what: 'size', names: /^whole with/ },
  { what: 'narrow', names: /^(fits in|staff, fits)/ },
  { what: 'colours', names: /^edges in forced colours$/ },
  { what: 'names', names: /^pictures are named$/ },
  { what: 'motion', names: /^nothing moves$/ },
  { what: 'script', names: /^(loads without JavaScript|no console errors|no failed requests)$/ },
];

await run('node statement.mjs RESULTS', 1, async (folder) => {
  const { devDependencies } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
  const counts = [];
  for (const script of ['check', 'staff', 'access']) {
    counts.push(...Object.entries(JSON.parse(await readFile(join(folder, `${script}.json`), 'utf8'))));
  }
  const untold = counts.filter(([name, { failed }]) => failed > 0 && !SORTS.some(({ names }) => names.test(name)));
  if (untold.length) throw new Error(`Mend first: ${untold.map(([name]) => name).join(', ')}`);
  const findings = SORTS.map(({ what, names, by }) => {
    const own = counts.filter(([name]) => names.test(name)).map(([, count]) => count);
    if (own.length === 0) throw new Error(`Nothing was checked of ${what}`);
    const sum = (key) => own.reduce((all, count) => all + count[key], 0);
    return { what, by: by && devDependencies[by], checks: sum('passed') + sum('failed'), faults: sum('failed') };
  });
  const day = new Date().toISOString().slice(0, 10);
  const lines = findings.map((finding) => `    ${JSON.stringify(finding)}`).join(',\n');
  await writeFile(INTO, `{\n  "day": "${day}",\n  "findings": [\n${lines}\n  ]\n}\n`);
  for (const { what, checks, faults } of findings) console.log(`${what.padEnd(10)} ${checks} checks, ${faults} faults`);
});
