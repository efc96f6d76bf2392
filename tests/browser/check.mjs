// Checks the pages of a running portal: node check.mjs BASE_URL
//
// Every page of the sitemap, and some error pages, go through the Nu HTML checker and are loaded in Chromium with
// JavaScript off. Of every kind of page of every organisation a page in each of two languages goes through axe-core,
// in light and in dark.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { each, errorPages, get, groupBy, inTime, launch, leavesOrigin, originOf, readPages } from './lib.mjs';
import { Results, consoleErrors, run, sample, withPage } from './lib.mjs';
import { checkWithNu } from './nu.mjs';

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'];
const NARROW = 320;
const MOST_BYTES = 50_000;

await run('node check.mjs BASE_URL', 1, async (address) => {
  const base = originOf(address);
  const results = new Results();
  const started = Date.now();
  try {
    await checkAll(base, results);
  } catch (error) {
    results.add('the run itself', base, [String(error.stack ?? error)]);
  }
  console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s`);
  if (!results.finish()) process.exitCode = 1;
});

async function checkAll(base, results) {
  const listed = await readPages(base);
  const languages = new Set(listed.map((page) => page.lang).filter(Boolean));
  results.add('two languages', '/sitemap.xml', languages.size < 2 ? [`only: ${[...languages].join(', ')}`] : []);
  const pages = [...listed, ...errorPages()];

  await each('Fetched', pages, async (page) => {
    page.html = await (await get(base + page.path)).text();
  });
  const chosen = sample(pages, (page) => `${page.organisation} ${page.kind}`, (page) => page.html.length);
  printKinds(pages, chosen);

  const assets = new Map(); // style sheets and SVG images the pages load: path -> { name, type, text }
  const toLookAt = new Map(); // what axe could not decide: rule -> pages
  const browser = await launch();
  try {
    await each('Loaded', pages, (page) => loadPage(browser, base, page, languages, assets, results));
    const axeSource = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
    const runs = chosen.flatMap((page) => SCHEMES.map((scheme) => ({ page, scheme })));
    await each('Ran axe', runs, ({ page, scheme }) =>
      runAxe(browser, base, page, scheme, axeSource, toLookAt, results));
  } finally {
    await browser.close();
  }

  console.log(`Nu checker: ${pages.length} pages, ${assets.size} style sheets and SVG images`);
  const documents = pages.map((page) => ({ name: page.path, type: 'html', text: page.html }));
  for (const [name, problems] of await checkWithNu([...documents, ...assets.values()])) {
    results.add('Nu checker', name, problems);
  }
  for (const [rule, count] of toLookAt) console.log(`Note: axe could not decide ${rule} on ${count} of its runs`);
}

function printKinds(pages, chosen) {
  const picked = groupBy(chosen, (page) => page.kind);
  console.log(`Kinds of pages: ${picked.size}`);
  for (const [kind, all] of groupBy(pages, (page) => page.kind)) {
    const languages = [...new Set(picked.get(kind).map((page) => page.lang ?? '?'))].join(', ');
    console.log(`  ${kind}  ${picked.get(kind).length} of ${all.length} for axe (${languages})`);
  }
}

/** Loads the page with JavaScript off, with nothing cached, and looks at what came of it. */
async function loadPage(browser, base, page, languages, assets, results) {
  const add = (check, problems) => results.add(check, page.path, problems);
  const url = base + page.path;
  try {
    await withPage(browser, base, { javaScriptEnabled: false }, async (tab) => {
      const errors = consoleErrors(tab, url, page.status);
      const failed = [];
      const outside = [];
      const requests = [];
      tab.on('request', (request) => {
        if (leavesOrigin(request.url(), base)) outside.push(request.url());
        else requests.push(request);
      });
      tab.on('requestfailed', (request) => {
        if (!leavesOrigin(request.url(), base)) failed.push(`${request.url()}: ${request.failure()?.errorText}`);
      });

      const response = await tab.goto(url, { waitUntil: 'load' });
      const type = response.headers()['content-type'] ?? 'no content-type';
      add('loads without JavaScript', [
        ...(response.status() === page.status ? [] : [`answered ${response.status()}, not ${page.status}`]),
        ...(response.url() === url ? [] : [`went on to ${response.url()}`]),
        ...(type.startsWith('text/html') ? [] : [type]),
      ]);

      const found = await inTime(tab.evaluate(lookAtPage), 'looking at the page');
      add('one h1', found.h1 === 1 ? [] : [`${found.h1} h1 elements`]);
      const right = page.lang ? found.lang === page.lang : languages.has(found.lang);
      add('html lang', right ? [] : [`"${found.lang}", not ${page.lang ?? [...languages].join(' or ')}`]);

      // An image that cannot be decoded is not loaded to its end, so its bytes would not tell either.
      failed.push(...found.broken.map((image) => `${image}: no image came of it`));
      let bytes = 0;
      for (const request of requests) {
        const answer = await request.response();
        if (!answer || (await answer.finished())) continue; // failed
        if (answer.status() >= 400 && request !== response.request()) failed.push(`${request.url()}: ${answer.status()}`);
        const sizes = await request.sizes();
        bytes += sizes.responseHeadersSize + sizes.responseBodySize;
        await keepAsset(answer, assets);
      }
      // A browser with a window also loads the icon.
      if (leavesOrigin(found.icon, base)) {
        outside.push(found.icon);
      } else if (!found.icon.startsWith('data:')) {
        const icon = await tab.request.get(found.icon);
        if (!icon.ok()) failed.push(`${found.icon}: ${icon.status()}`);
        bytes += Number(icon.headers()['content-length'] ?? (await icon.body()).length);
        await keepAsset(icon, assets);
      }
      add('no console errors', errors);
      add('no failed requests', failed);
      add('nothing from elsewhere', outside);
      add(`under ${MOST_BYTES / 1000} kB`, bytes < MOST_BYTES ? [] : [`${bytes} bytes in ${requests.length} requests`]);

      await tab.setViewportSize({ width: NARROW, height: 800 });
      const { width, wide } = await inTime(tab.evaluate(lookAtWidth, NARROW), 'looking at the width');
      add(`fits in ${NARROW} px`, width <= NARROW ? [] : [`${width} px wide`, ...wide]);
    });
  } catch (error) {
    add('loads without JavaScript', [error.message]);
  }
}

/** In the page. With JavaScript off this works as long as it waits for nothing. */
function lookAtPage() {
  return {
    h1: document.querySelectorAll('h1').length,
    lang: document.documentElement.lang,
    broken: [...document.images].filter((one) => one.complete && one.naturalWidth === 0).map((one) => one.src),
    icon: document.querySelector('link[rel~="icon"]')?.href ?? new URL('/favicon.ico', location.href).href,
  };
}

/** In the page: its width, and the innermost elements that stick out. */
function lookAtWidth(limit) {
  const out = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > limit);
  const inner = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
  return {
    width: document.scrollingElement.scrollWidth,
    wide: inner.slice(0, 5).map((one) => one.cloneNode(false).outerHTML.slice(0, 200)),
  };
}

/** Remembers a style sheet or an SVG image, for the Nu checker. */
async function keepAsset(response, assets) {
  const type = { 'text/css': 'css', 'image/svg+xml': 'svg' }[response.headers()['content-type']?.split(';')[0].trim()];
  const { protocol, pathname } = new URL(response.url());
  if (!type || protocol === 'data:' || assets.has(pathname)) return;
  assets.set(pathname, { name: pathname, type, text: await response.text() });
}

/**
 * axe needs timers, which do not run with JavaScript off, so here it is on. Its source is evaluated from outside the
 * page, so the page's content security policy stays as it is.
 */
async function runAxe(browser, base, page, scheme, axeSource, toLookAt, results) {
  const add = (check, problems) => results.add(`${check}, ${scheme}`, page.path, problems);
  const url = base + page.path;
  try {
    await withPage(browser, base, { colorScheme: scheme }, async (tab) => {
      const errors = consoleErrors(tab, url, page.status);
      await tab.goto(url, { waitUntil: 'load' });
      add('console with JavaScript', [...errors]);
      await tab.evaluate(axeSource);
      const { violations, incomplete } = await inTime(
        tab.evaluate((tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags } }), AXE_TAGS),
        'axe',
      );
      for (const { id } of incomplete) toLookAt.set(id, (toLookAt.get(id) ?? 0) + 1);
      add('axe', violations.flatMap(({ id, help, nodes }) => nodes.map((node) => describe(id, help, node))));
    });
  } catch (error) {
    add('axe', [error.message]);
  }
}

function describe(rule, help, { target, html, any, all, none }) {
  return [`${rule}: ${help}`, `  at ${target.join(' ')}`, `  ${html.replace(/\s+/g, ' ').slice(0, 300)}`]
    .concat([...any, ...all, ...none].slice(0, 2).map((check) => `  ${check.message}`))
    .join('\n');
}
