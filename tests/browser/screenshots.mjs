// Pictures of the pages of a running portal:
//   node screenshots.mjs BASE_URL [--invitation LINK] [--into FOLDER] [--only REGEX]
//
// Of every kind of page, a page in each of two languages, at three widths, in light and in dark, into the folder
// `screenshots`. With an invitation of Kainuu's admin, as the first start prints it, the pages that only staff see are
// taken too: they are found by following links, one of each kind. `--only` limits the pages, as '^/kainuu' does.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { each, errorPages, launch, originOf, readPages, run, sample, withPage } from './lib.mjs';
import { signIn } from './signed_in.mjs';

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];
const STARTS = ['/kainuu/desk', '/kainuu', '/kainuu/records', '/kainuu/review', '/account'];

await run('node screenshots.mjs BASE_URL [--invitation LINK] [--into FOLDER] [--only REGEX]', 1, async (address, ...rest) => {
  const text = { type: 'string' };
  const { values } = parseArgs({ args: rest, options: { invitation: text, into: text, only: text } });
  const { invitation, into = 'screenshots', only = '' } = values;
  const base = originOf(address);
  const wanted = new RegExp(only);
  const listed = await readPages(base);
  const pages = [...listed, ...errorPages()].filter((page) => wanted.test(page.path));
  const chosen = sample(pages, (page) => page.kind);
  const browser = await launch();
  try {
    if (invitation) chosen.push(...(await staffPages(browser, base, invitation, listed)).filter((page) => wanted.test(page.path)));
    if (chosen.length === 0) throw new Error(`No page matches ${only}`);
    await mkdir(into, { recursive: true });
    const shots = chosen.flatMap((page) => SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ page, scheme, width }))));
    // On a machine at work a picture may take too long once.
    await each('Taken', shots, (shot) => take(browser, base, shot, into).catch(() => take(browser, base, shot, into)));
    console.log(`${shots.length} pictures of ${chosen.length} pages are in ${into}`);
  } finally {
    await browser.close();
  }
});

async function take(browser, base, { page, scheme, width }, into) {
  const options = { colorScheme: scheme, viewport: { width, height: 800 }, storageState: page.state };
  await withPage(browser, base, options, async (tab) => {
    const response = await tab.goto(base + page.path, { waitUntil: 'load' });
    if (response.status() !== page.status) throw new Error(`${page.path} answered ${response.status()}`);
    await tab.screenshot({ path: join(into, fileName(page, width, scheme)), fullPage: true });
  });
}

/** Pages that staff see, one of each kind that no visitor sees: those that links lead to. */
async function staffPages(browser, base, invitation, listed) {
  const kinds = new Map(listed.map(({ path, kind }) => [path, kind]));
  const found = [];
  await withPage(browser, base, {}, async (tab) => {
    await signIn(tab, base, invitation);
    const state = await tab.context().storageState();
    const met = new Set();
    const queue = [...STARTS];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const kind = kindOf(path, kinds);
      if (met.has(kind)) continue;
      met.add(kind);
      // What is not a page, such as a table to take away, is a download or of another type.
      const response = await tab.goto(base + path, { waitUntil: 'load' }).catch(() => null);
      if (!response?.headers()['content-type']?.startsWith('text/html') || response.status() !== 200) continue;
      if (!kinds.has(path)) found.push({ path, kind, lang: 'staff', status: 200, state });
      const links = await tab.locator('a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      const next = links.map((href) => new URL(href, base).pathname);
      queue.push(...next.filter((one) => /^\/(kainuu|account)(\/|$)/.test(one) && !/\.\w+$/.test(one)));
    }
  });
  console.log(`Pages of staff: ${found.length} kinds`);
  return found;
}

/** The kind of a path: that of the longest page of the sitemap that it stands under, and what comes after. */
function kindOf(path, kinds) {
  const segments = path.split('/');
  for (let length = segments.length; length > 2; length -= 1) {
    const known = kinds.get(segments.slice(0, length).join('/'));
    if (known) return [known, ...segments.slice(length).map(general)].join('/');
  }
  return segments.map(general).join('/');
}

function general(segment) {
  if (/^[0-9a-f-]{36}$/.test(segment)) return '{id}';
  return segment.replace(/^\d{4}-Q\d$/, '{quarter}').replace(/^\d+$/, '{number}');
}

/** `/{org}/strategies/{slug}` in Finnish: `org_strategies_slug.fi.320.light.png`. */
function fileName({ kind, lang, status }, width, scheme) {
  const name = kind.replace(/[^\w-]+/g, '_').replace(/^_|_$/g, '') || 'home';
  return `${name}.${lang ?? status}.${width}.${scheme}.png`;
}
