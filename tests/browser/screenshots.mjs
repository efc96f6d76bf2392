// Pictures of the pages of a running portal: node screenshots.mjs BASE_URL OUT_FOLDER [path-regex]
//
// Of every kind of page, a page in each of two languages, at three widths, in light and in dark. The expression
// limits the pages chosen from, for example to those of one organisation: '^/kainuu'.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { each, errorPages, launch, originOf, readPages, run, sample, withPage } from './lib.mjs';

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];

await run('node screenshots.mjs BASE_URL OUT_FOLDER [path-regex]', 2, async (address, folder, expression = '') => {
  const base = originOf(address);
  const wanted = new RegExp(expression);
  const pages = [...(await readPages(base)), ...errorPages()].filter((page) => wanted.test(page.path));
  const chosen = sample(pages, (page) => page.kind);
  if (chosen.length === 0) throw new Error(`No page matches ${expression}`);
  await mkdir(folder, { recursive: true });

  const shots = chosen.flatMap((page) => SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ page, scheme, width }))));
  const browser = await launch();
  try {
    await each('Taken', shots, ({ page, scheme, width }) =>
      withPage(browser, base, { colorScheme: scheme, viewport: { width, height: 800 } }, async (tab) => {
        const response = await tab.goto(base + page.path, { waitUntil: 'load' });
        if (response.status() !== page.status) throw new Error(`${page.path} answered ${response.status()}`);
        await tab.screenshot({ path: join(folder, fileName(page, width, scheme)), fullPage: true });
      }),
    );
  } finally {
    await browser.close();
  }
});

/** `/{org}/strategies/{slug}` in Finnish: `org_strategies_slug.fi.320.light.png`. */
function fileName({ kind, lang, status }, width, scheme) {
  const name = kind.replace(/[^\w-]+/g, '_').replace(/^_|_$/g, '') || 'home';
  return `${name}.${lang ?? status}.${width}.${scheme}.png`;
}
