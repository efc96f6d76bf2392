// The keys that the help lists, pressed in a real browser: node keys.mjs BASE_URL LOG
//
// To the search from a page and on it; through a round's reports and back; a draft kept by Ctrl+Enter and never handed
// in; and what is written and not saved is not left by a key. LOG is where the portal printed its first start.

import { readFile } from 'node:fs/promises';
import { Results, launch, originOf, run, withPage } from './lib.mjs';
import { invitationIn, reportsAtWork, signedIn } from './signed_in.mjs';

const REPORTS = /\/review\/[^/]+\/reports\/[^/]+$/;

await run('node keys.mjs BASE_URL LOG', 2, async (address, logged) => {
  const base = originOf(address);
  const results = new Results();
  const browser = await launch();
  const is = (what, found, wanted) =>
    results.add('keys', what, found === wanted ? [] : [`found ${found}, wanted ${wanted}`]);
  try {
    const storageState = await signedIn(browser, base, invitationIn(await readFile(logged, 'utf8')));
    await withPage(browser, base, { storageState }, async (tab) => {
      const path = () => new URL(tab.url()).pathname;
      const press = async (keys, arrives) => {
        await Promise.all([tab.waitForURL((url) => arrives.test(url.pathname)), tab.keyboard.press(keys)]);
      };
      await tab.goto(`${base}/kainuu`);
      await press('Control+k', /\/search$/);
      is('to the search', path(), '/kainuu/search');
      await tab.keyboard.press('Control+k');
      is('to its field', await tab.evaluate(() => document.activeElement.name), 'q');

      const reports = await reportsAtWork(tab, base, 'kainuu');
      await tab.goto(base + reports[0]);
      await press('Alt+PageDown', REPORTS);
      await tab.waitForURL(base + reports[1]);
      await tab.keyboard.press('Alt+PageUp');
      await tab.waitForURL(base + reports[0]);
      is('there and back', path(), reports[0]);

      let written;
      for (written of reports) {
        await tab.goto(base + written);
        if (await tab.locator('form.record').count()) break;
      }
      const field = tab.locator('form.record textarea').last();
      await field.fill('Luonnos, näppäimillä.');
      await tab.keyboard.press('Alt+PageDown');
      is('what is written is not left', path(), written);
      is('but the way to save it is shown', await tab.evaluate(() => 'save' in document.activeElement.dataset), true);
      await field.focus();
      const sent = tab.waitForResponse((answer) => answer.request().method() === 'POST');
      await Promise.all([sent, tab.keyboard.press('Control+Enter')]);
      await tab.goto(base + written);
      is('a draft is kept', await tab.locator('.kicker .report-draft').count(), 1);
    });
  } finally {
    await browser.close();
  }
  if (!results.finish()) process.exitCode = 1;
});
