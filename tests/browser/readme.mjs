// The picture for the README, of a running portal: node readme.mjs BASE_URL OUT.png

import { launch, originOf, run, withPage } from './lib.mjs';

const PATH = '/kainuu';

await run('node readme.mjs BASE_URL OUT.png', 2, async (address, file) => {
  const base = originOf(address);
  const browser = await launch();
  try {
    await withPage(browser, base, { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }, async (tab) => {
      const response = await tab.goto(base + PATH, { waitUntil: 'load' });
      if (response.status() !== 200) throw new Error(`${PATH} answered ${response.status()}`);
      await tab.screenshot({ path: file });
      console.log(`Wrote ${file}`);
    });
  } finally {
    await browser.close();
  }
});
