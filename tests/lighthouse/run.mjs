// Lighthouse over a page of every public kind: node run.mjs BASE_URL [RUNS] [path-regex]
//
// The median of RUNS (five, unless told) of each category, as a telephone; what is below 100 is told with its reasons.
// Not a part of the tests: the performance of a page depends on what else the machine does.

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM, FLAGS, originOf, readPages, run, sample } from '../browser/lib.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

await run('node run.mjs BASE_URL [RUNS] [path-regex]', 1, async (address, runs = '5', expression = '') => {
  const base = originOf(address);
  const wanted = new RegExp(expression);
  const pages = sample((await readPages(base)).filter(({ path }) => wanted.test(path)), (page) => page.kind);
  if (pages.length === 0) throw new Error(`No page matches ${expression}`);
  if (!(Number(runs) >= 1)) throw new Error(`Not a number of runs: ${runs}`);
  console.log(`${pages.length} pages, ${runs} runs each: ${CATEGORIES.join(', ')}`);
  let short = 0;
  const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: ['--headless', ...FLAGS], logLevel: 'silent' });
  try {
    for (const { path } of pages) {
      const [scores, reasons] = await judged(base + path, Number(runs), chrome.port);
      if (scores.some((score) => score < 100)) short += 1;
      console.log(`${scores.map((score) => String(score).padStart(4)).join('')}  ${path}`);
      for (const reason of reasons) console.log(`      ${reason}`);
    }
  } finally {
    chrome.kill();
  }
  console.log(`\n${pages.length - short} of ${pages.length} pages have 100 in everything`);
  if (short > 0) process.exitCode = 1;
});

/** A report. Now and then the browser records nothing (NO_NAVSTART), which says nothing of the page: it is asked again. */
async function report(url, port, left = 3) {
  const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
  if (!lhr.runtimeError) return lhr;
  if (left === 0) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return report(url, port, left - 1);
}

/** The median of each category, and what held it below 100 in the last run. */
async function judged(url, runs, port) {
  const scores = CATEGORIES.map(() => []);
  let reasons = new Set();
  for (let one = 0; one < runs; one += 1) {
    const lhr = await report(url, port);
    reasons = new Set();
    CATEGORIES.forEach((name, place) => {
      const category = lhr.categories[name];
      scores[place].push(Math.round(category.score * 100));
      if (category.score >= 0.995) return;
      for (const { id, weight } of category.auditRefs) {
        const audit = lhr.audits[id];
        if (weight > 0 && audit.score !== null && audit.score < 0.9) {
          reasons.add(`${name}: ${id}, ${audit.title} ${audit.displayValue ?? ''}`);
        }
      }
    });
  }
  const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
  return [scores.map(median), [...reasons]];
}
