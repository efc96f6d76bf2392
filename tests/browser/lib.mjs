// What the scripts of this folder share: the browser, the pages of the portal, and the count of the results.

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Pages that no sitemap lists, the errors among them, and the status with which they must answer. */
export const UNLISTED_PAGES = [
  { path: '/sign-in', status: 200 },
  { path: '/kainuu/no-such-page', status: 404 },
  { path: '/no-such', status: 404 },
  { path: '/kainuu/networks?kind=bogus', status: 400 },
];

/**
 * Path segments after the second that are words of the portal and not slugs. Below the third segment a word that
 * comes under two or more parents is noticed by itself; one in the third, as in /{org}/networks/map, must be here.
 */
const WORDS = new Set(['map', 'timeline']);

/** Pages are asked for in a language that should never decide: the address alone does. */
const ACCEPT_LANGUAGE = 'en';

const TIMEOUT = 30_000;
const IN_PARALLEL = 2;

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The program of the browser, where there is one. */
export const CHROMIUM = process.env.CHROMIUM ?? CHROMIUMS.find((path) => existsSync(path));

/** What keeps a browser to itself. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser, with more of its own arguments where a check needs them. */
export function launch(...more) {
  if (!CHROMIUM) throw new Error(`No Chromium: set CHROMIUM, or install one of ${CHROMIUMS.join(', ')}`);
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: [...FLAGS, ...more] });
}

/** Runs `use` with a page in a context of its own: nothing cached, and nothing reaches another origin. */
export async function withPage(browser, base, options, use) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: ACCEPT_LANGUAGE,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(TIMEOUT);
  try {
    await context.route((url) => leavesOrigin(url.href, base), (route) => route.abort());
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

export function leavesOrigin(address, base) {
  const url = new URL(address);
  return !['data:', 'blob:', 'about:'].includes(url.protocol) && url.origin !== base;
}

export const get = (url) =>
  fetch(url, {
    redirect: 'manual',
    headers: { 'accept-language': ACCEPT_LANGUAGE },
    signal: AbortSignal.timeout(TIMEOUT),
  });

/** `http://host:port` of a BASE_URL argument. */
export function originOf(argument) {
  try {
    return new URL(argument).origin;
  } catch {
    throw new Error(`Not an address: ${argument}`);
  }
}

const unescapeXml = (text) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&(apos|#39);/g, "'")
    .replace(/&amp;/g, '&');

const attribute = (tag, name) => tag.match(new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`, 's'))?.[2] ?? '';

/**
 * Every page of the sitemap once, in its order: { path, lang, organisation, kind, status }. The addresses carry the
 * public origin, so only path and query are kept. `lang` is undefined where the sitemap does not tell it.
 */
export async function readPages(base) {
  const languages = new Map(); // path and query -> language
  const add = (address, lang) => {
    const { pathname, search } = new URL(unescapeXml(address.trim()));
    const path = pathname + search;
    languages.set(path, languages.get(path) ?? lang);
  };

  const read = async (path) => {
    const response = await get(base + path);
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    const xml = (await response.text()).replace(/<!--.*?-->/gs, '');
    for (const [, address] of xml.matchAll(/<sitemap>.*?<loc>(.*?)<\/loc>.*?<\/sitemap>/gs)) {
      const part = new URL(unescapeXml(address.trim()));
      await read(part.pathname + part.search);
    }
    for (const [, entry] of xml.matchAll(/<url>(.*?)<\/url>/gs)) {
      add(entry.match(/<loc>(.*?)<\/loc>/s)[1]);
      for (const [tag] of entry.matchAll(/<xhtml:link\s.*?>/gs)) {
        if (attribute(tag, 'rel') !== 'alternate') continue;
        const lang = attribute(tag, 'hreflang');
        add(attribute(tag, 'href'), lang === 'x-default' ? undefined : lang);
      }
    }
  };
  await read('/sitemap.xml');
  if (languages.size === 0) throw new Error('/sitemap.xml lists no pages');

  return withKinds([...languages].map(([path, lang]) => ({ path, lang, status: 200 })));
}

/** Error pages as pages, each a kind of its own. */
export const errorPages = () =>
  UNLISTED_PAGES.map((page) => ({ ...page, organisation: '', kind: `${page.status} ${page.path}` }));

/** Adds to each page its organisation, and its kind, such as `/{org}/strategies/{slug}/{code}`. */
function withKinds(pages) {
  const known = new Set(pages.map((page) => page.lang).filter(Boolean));
  const parts = pages.map(({ path }) => {
    const url = new URL(path, 'http://localhost');
    const all = url.pathname.split('/').filter(Boolean);
    return {
      segments: all.filter((segment, index) => index > 1 || !known.has(segment)),
      query: [...url.searchParams].filter(([, value]) => !known.has(value)).map(([name]) => name),
    };
  });

  // An organisation is a first segment with a page of contact below it: the help and the interface have pages below them, too.
  const organisations = new Set(parts.filter(({ segments }) => segments[1] === 'contact').map(({ segments }) => segments[0]));

  const parents = new Map(); // deep segment that reads as a word -> the paths it was seen under
  for (const { segments } of parts) {
    segments.forEach((segment, index) => {
      if (index < 3 || !/^[a-z-]{4,}$/.test(segment)) return;
      if (!parents.has(segment)) parents.set(segment, new Set());
      parents.get(segment).add(segments.slice(0, index).join('/'));
    });
  }

  const general = (segment, index) => {
    if (index < 2 || WORDS.has(segment) || parents.get(segment)?.size > 1) return segment;
    // Goals and what is under them are pages of two kinds: "2" and "2.1".
    return index === 2 ? '{slug}' : segment.replace(/[^.]+/g, '{code}');
  };

  return pages.map((page, number) => {
    const { segments, query } = parts[number];
    const organisation = organisations.has(segments[0]) ? segments[0] : '';
    const names = segments.map((segment, index) => (index === 0 && organisation ? '{org}' : general(segment, index)));
    const kind = `/${names.join('/')}${query.length ? `?${query.sort().join('&')}` : ''}`;
    return { ...page, organisation, kind };
  });
}

export function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const name = key(item);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(item);
  }
  return groups;
}

/**
 * Of each group of pages (named by `key`) one page in each of two languages: the first language, and the others in
 * turn from group to group. Of several pages the heaviest is taken, as it has the most that can go wrong.
 */
export function sample(pages, key, weight = () => 0) {
  return [...groupBy(pages, key).values()].flatMap((group, number) => {
    const [first, ...others] = groupBy(group, (page) => page.lang).values();
    const chosen = others.length ? [first, others[number % others.length]] : [first];
    return chosen.map((same) => same.reduce((best, page) => (weight(page) > weight(best) ? page : best)));
  });
}

/** Runs `work` on every item, a few at a time, and prints how far it is. */
export async function each(title, items, work) {
  const every = Math.max(1, Math.round(items.length / 20));
  const queue = [...items];
  let done = 0;
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      await work(item);
      done += 1;
      if (done % every === 0 || done === items.length) console.log(`${title}: ${done} of ${items.length}`);
    }
  };
  await Promise.all(Array.from({ length: IN_PARALLEL }, worker));
}

/** Rejects when the work takes too long, for work that has no time limit of its own. */
export async function inTime(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took over ${TIMEOUT / 1000} s`)), TIMEOUT);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Where the counts of a script are written, where the folder SUUNTA_RESULTS is named. */
const RESULTS = process.env.SUUNTA_RESULTS && join(process.env.SUUNTA_RESULTS, `${basename(process.argv[1], '.mjs')}.json`);

/** Counts each check of each page. */
export class Results {
  #checks = new Map();
  #failures = [];
  #passed = 0;

  constructor() {
    if (!RESULTS) return;
    mkdirSync(process.env.SUUNTA_RESULTS, { recursive: true });
    // Of a run that does not come to its end nothing is told.
    rmSync(RESULTS, { force: true });
  }

  /** `problems`: what is wrong, a line each; none means the check passed. */
  add(check, subject, problems) {
    const count = this.#checks.get(check) ?? { passed: 0, failed: 0 };
    this.#checks.set(check, count);
    if (problems.length === 0) {
      count.passed += 1;
      this.#passed += 1;
      return;
    }
    count.failed += 1;
    this.#failures.push(`${check}: ${subject}`);
    console.log(`FAILED ${check}: ${subject}`);
    for (const problem of problems) console.log(`    ${problem.replace(/\n/g, '\n    ')}`);
  }

  /** Prints the summary, and writes it down; true when nothing failed. */
  finish() {
    if (RESULTS) writeFileSync(RESULTS, JSON.stringify(Object.fromEntries(this.#checks)));
    console.log('\nSummary');
    for (const [check, { passed, failed }] of this.#checks) {
      console.log(`  ${check.padEnd(28)} ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed`);
    }
    if (this.#failures.length) console.log(`\nFailed\n  ${this.#failures.join('\n  ')}`);
    console.log(`\n${this.#passed} passed, ${this.#failures.length} failed`);
    return this.#failures.length === 0;
  }
}

/** The errors on a page's console, as they come. */
export function consoleErrors(tab, url, status = 200) {
  const errors = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (message) => {
    // A page that is to answer with an error is itself an error to the console.
    const own = status >= 400 && message.location().url === url && message.text().startsWith('Failed to load');
    if (message.type() === 'error' && !own) errors.push(message.text());
  });
  return errors;
}

/** Runs a script's main function; a fault of its own is told in a line and exits with 1. */
export async function run(usage, least, main) {
  const args = process.argv.slice(2);
  if (args.length < least) {
    console.error(`Usage: ${usage}`);
    process.exit(2);
  }
  try {
    await main(...args);
  } catch (error) {
    console.error(String(error.stack ?? error));
    process.exitCode = 1;
  }
}
