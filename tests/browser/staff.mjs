// Looks after a measure as an editor does: node staff.mjs BASE_URL INVITATION
//
// Signs in, edits a measure in two languages, reorders its steps, publishes it, sees the public page changed at the
// visitor's next request, and takes it all back: with a mouse and script, without script, and by the keyboard alone.
// A visitor writes to a body, is answered, and joins the open network; nobody's address is in any source. Another site
// shows what it is allowed to in a frame.
// Then every kind of page that staff see goes through axe-core, in light, in dark and on a narrow screen, and through
// the Nu HTML checker.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Results, consoleErrors, get, inTime, launch, originOf, run, withPage } from './lib.mjs';
import { checkWithNu } from './nu.mjs';
import { framed } from './frames.mjs';
import { EMAIL, MEASURE, PASSWORD, signedIn, staffPages } from './signed_in.mjs';

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const MOST_TABS = 400;

const mouse = {
  press: (_, target) => target.click(),
  write: (_, target, text) => target.fill(text),
};

/** Goes to a thing with Tab alone, as somebody without a mouse does. */
async function reach(tab, target) {
  const aim = await target.elementHandle();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await aim.evaluate((element) => element === document.activeElement)) return;
    await tab.keyboard.press('Tab');
  }
  throw new Error(`${target} was not reached in ${MOST_TABS} tabs`);
}

const keyboard = {
  press: async (tab, target) => {
    await reach(tab, target);
    await tab.keyboard.press('Enter');
  },
  write: async (tab, target, text) => {
    await reach(tab, target);
    await tab.keyboard.press('Control+A');
    await tab.keyboard.type(text);
  },
};

/** What a visitor reads at the next request. */
const visitor = async (base, path) => {
  const answer = await get(base + path);
  return { status: answer.status, text: await answer.text() };
};

const titleOf = (html) => html.match(/<h1>(.*?)<\/h1>/s)?.[1].replaceAll('\u00ad', '') ?? '';
const stepsOf = (html) => [...(html.match(/<ol class="steps">(.*?)<\/ol>/s)?.[1] ?? '').matchAll(/<li>(.*?)<\/li>/gs)].map(([, step]) => step);

async function signIn(tab, base, hand) {
  await tab.goto(`${base}/fi/sign-in?next=${encodeURIComponent(MEASURE)}`);
  await hand.write(tab, tab.locator('#email'), EMAIL);
  await hand.write(tab, tab.locator('#password'), PASSWORD);
  await Promise.all([tab.waitForURL(base + MEASURE), hand.press(tab, tab.locator('main form button'))]);
}

async function lookAfter(tab, base, hand, name, results) {
  const expect = (what, holds) => results.add(`staff, ${name}`, what, holds ? [] : [`not so: ${what}`]);
  /** Presses something that leads to another page. */
  const go = async (target) => {
    await Promise.all([tab.waitForNavigation({ waitUntil: 'load' }), hand.press(tab, target)]);
  };
  const before = (await visitor(base, MEASURE)).text;
  const english = (await visitor(base, `/en${MEASURE}`)).text;
  const [first, second] = stepsOf(before);

  await signIn(tab, base, hand);
  await go(tab.getByRole('link', { name: 'Muokkaa', exact: true }));
  await go(tab.getByRole('button', { name: 'Muuta sisäiseksi' }));
  expect('an internal measure is absent to visitors', (await visitor(base, MEASURE)).status === 404);

  const titles = { fi: `Muokattu ${name}`, en: `Edited ${name}` };
  await hand.write(tab, tab.locator('[id="title.fi"]'), titles.fi);
  await hand.write(tab, tab.locator('[id="title.en"]'), titles.en);
  await go(tab.locator('form.record > p').getByRole('button', { name: 'Tallenna' }));
  expect('what was saved is shown', (await tab.locator('h1').innerText()).includes(titles.fi));
  await go(tab.locator('section[aria-labelledby=parts-step] .parts li').nth(0).getByRole('button', { name: 'Siirrä alemmas' }));
  await go(tab.getByRole('button', { name: 'Julkaise' }));

  const after = await visitor(base, MEASURE);
  expect('the public page is there at the next request', after.status === 200);
  expect('it has the new title', titleOf(after.text) === titles.fi);
  expect('it has it in the other language too', titleOf((await visitor(base, `/en${MEASURE}`)).text) === titles.en);
  expect('its steps have changed places', stepsOf(after.text)[0] === second && stepsOf(after.text)[1] === first);

  await go(tab.getByRole('link', { name: 'Muutoshistoria' }));
  const change = (has) => tab.locator('.changes > li').filter({ has }).first().getByRole('button', { name: 'Kumoa tämä muutos' });
  await go(change(tab.locator('ins', { hasText: titles.fi })));
  expect('undoing gives the title back', titleOf((await visitor(base, MEASURE)).text) === titleOf(before));
  expect('in the other language too', titleOf((await visitor(base, `/en${MEASURE}`)).text) === titleOf(english));
  await go(tab.getByRole('link', { name: 'Muutoshistoria' }));
  await go(change(tab.locator('.kicker', { hasText: 'siirretty' })));
  expect('undoing gives the order back', stepsOf((await visitor(base, MEASURE)).text).join() === stepsOf(before).join());
}

/** A visitor writes by the keyboard and without script, and reads the answer at the address they were given. */
async function correspond(browser, base, results) {
  const expect = (what, holds) => results.add('contact', what, holds ? [] : [`not so: ${what}`]);
  const go = (tab, hand, target) => Promise.all([tab.waitForNavigation({ waitUntil: 'load' }), hand.press(tab, target)]);
  const hidden = 'maakuntahallitus@kainuu.example';
  const sources = [];
  await withPage(browser, base, {}, async (staff) => {
    await signIn(staff, base, mouse);
    await staff.goto(`${base}/kainuu/people/maakuntahallitus/edit`);
    await staff.fill('#email', hidden);
    await go(staff, mouse, staff.locator('form.record > p').getByRole('button', { name: 'Tallenna' }));
    await withPage(browser, base, { javaScriptEnabled: false }, async (tab) => {
      const seen = async () => sources.push(await (await get(tab.url())).text());
      await tab.goto(`${base}/kainuu/people/maakuntahallitus`);
      await seen();
      await go(tab, keyboard, tab.getByRole('link', { name: 'Kirjoita viesti' }));
      await seen();
      await keyboard.write(tab, tab.locator('#subject'), 'Lossi');
      await keyboard.write(tab, tab.locator('#body'), 'Kulkeeko se?');
      expect('nobody sees the field for programs', !(await tab.locator('#web').isVisible()));
      // Faster is no person.
      await tab.waitForTimeout(3_100);
      await go(tab, keyboard, tab.getByRole('button', { name: 'Lähetä viesti' }));
      expect('the message has arrived', (await tab.locator('h1').innerText()) === 'Viestisi on perillä');
      await staff.goto(`${base}/kainuu/desk`);
      await go(staff, mouse, staff.getByRole('link', { name: 'Lossi' }));
      await staff.fill('#answer', 'Kulkee.');
      await go(staff, mouse, staff.getByRole('button', { name: 'Lähetä vastaus' }));
      await tab.reload();
      await seen();
      expect('the answer is read', (await tab.locator('.answer').innerText()) === 'Kulkee.');
    });
  });
  expect('the address is nowhere in the source', sources.length === 3 && !sources.some((source) => source.includes(hidden)));
}

/** A visitor asks to join the open network by the keyboard and without script, and is let in. */
async function join(browser, base, results) {
  const expect = (what, holds) => results.add('open network', what, holds ? [] : [`not so: ${what}`]);
  const go = (tab, hand, target) => Promise.all([tab.waitForNavigation({ waitUntil: 'load' }), hand.press(tab, target)]);
  const group = '/kainuu/groups/kainuun-kansainvaliset-toimijat';
  const [association, hidden] = ['Esimerkkiyhdistys', 'verkostoon@esimerkki.example'];
  await withPage(browser, base, { javaScriptEnabled: false }, async (tab) => {
    await tab.goto(base + group);
    await go(tab, keyboard, tab.getByRole('link', { name: 'Pyydä päästä mukaan' }));
    await keyboard.write(tab, tab.locator('#works_for'), association);
    await keyboard.write(tab, tab.locator('#person'), 'Esimerkkihenkilö');
    await keyboard.write(tab, tab.locator('#email'), hidden);
    await reach(tab, tab.locator('#listed'));
    await tab.keyboard.press('Space');
    expect('nobody sees the field for programs', !(await tab.locator('#homepage').isVisible()));
    // Faster is no person.
    await tab.waitForTimeout(3_100);
    await go(tab, keyboard, tab.getByRole('button', { name: 'Lähetä' }));
    expect('the wish has arrived', (await tab.locator('h1').innerText()) === 'Pyyntösi on lähetetty');
    const before = await (await get(base + group)).text();
    expect('nobody is named before they are let in', !before.includes(association));
  });
  await withPage(browser, base, {}, async (staff) => {
    await signIn(staff, base, mouse);
    await staff.goto(`${base}${group}/members`);
    await go(staff, mouse, staff.getByRole('button', { name: 'Hyväksy' }));
  });
  const source = await (await get(base + group)).text();
  expect('the association is named', source.includes(association));
  expect('the address is nowhere in the source', !source.includes(hidden) && !source.includes('Esimerkkihenkilö'));
}

/** An admin allows another site to show figures in a frame: those, and nothing else, and only there. */
async function embeds(browser, base, results) {
  const expect = (what, holds) => results.add('embeds', what, holds ? [] : [`not so: ${what}`]);
  const before = await framed(browser, base, async () => {});
  expect('nobody may frame anything at first', before.embed === '' && before.page === '');
  expect('a picture may stand anywhere', before.picture > 0);
  await withPage(browser, base, {}, async (staff) => {
    await signIn(staff, base, mouse);
    const set = async (origins) => {
      await staff.goto(`${base}/kainuu/edit`);
      await staff.fill('#frame_origins', origins);
      const save = staff.locator('form.record > p').getByRole('button', { name: 'Tallenna' });
      await Promise.all([staff.waitForNavigation({ waitUntil: 'load' }), save.click()]);
    };
    const after = await framed(browser, base, set);
    expect('the embed is shown where it is allowed', after.embed.includes('strategia'));
    expect('any other page is refused there', after.page === '');
    const elsewhere = await framed(browser, base, async () => {});
    expect('the embed is refused elsewhere', elsewhere.embed === '');
    await set('');
  });
}

async function lookAtPages(browser, base, results) {
  const axeSource = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const documents = [];
  await withPage(browser, base, {}, async (tab) => {
    await signIn(tab, base, mouse);
    const context = tab.context();
    const state = await context.storageState();
    const paths = await staffPages(tab, base);
    for (const path of paths) {
      const answer = await tab.goto(base + path);
      results.add('staff page answers', path, answer.ok() ? [] : [`answered ${answer.status()}`]);
      documents.push({ name: path, type: 'html', text: await answer.text() });
    }
    for (const [colorScheme, width] of [['light', 1280], ['dark', 1280], ['light', 320]]) {
      await withPage(browser, base, { storageState: state, colorScheme, viewport: { width, height: 800 } }, async (other) => {
        for (const path of paths) await look(other, base, path, `${colorScheme}, ${width} px`, axeSource, results);
      });
    }
  });
  for (const [name, problems] of await checkWithNu(documents)) results.add('staff, Nu checker', name, problems);
}

async function look(tab, base, path, how, axeSource, results) {
  const said = consoleErrors(tab, base + path);
  await tab.goto(base + path, { waitUntil: 'load' });
  results.add('staff, console', `${path}, ${how}`, [...said]);
  tab.removeAllListeners('pageerror').removeAllListeners('console');
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  results.add('staff, fits the screen', `${path}, ${how}`, wide > 0 ? [`${wide} px too wide`] : []);
  await tab.evaluate(axeSource);
  const { violations } = await inTime(
    tab.evaluate((tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags } }), AXE_TAGS),
    'axe',
  );
  const told = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}\n  ${node.html.slice(0, 300)}`));
  results.add('staff, axe', `${path}, ${how}`, told);
}

await run('node staff.mjs BASE_URL INVITATION', 2, async (address, invitation) => {
  const base = originOf(address);
  const results = new Results();
  const browser = await launch();
  try {
    await signedIn(browser, base, invitation);
    const ways = [
      ['with script', {}, mouse],
      ['without script', { javaScriptEnabled: false }, mouse],
      ['by keyboard', {}, keyboard],
    ];
    for (const [name, options, hand] of ways) {
      try {
        await withPage(browser, base, options, (tab) => lookAfter(tab, base, hand, name, results));
      } catch (error) {
        results.add(`staff, ${name}`, MEASURE, [String(error.stack ?? error)]);
      }
    }
    try {
      await correspond(browser, base, results);
    } catch (error) {
      results.add('contact', '/kainuu/contact', [String(error.stack ?? error)]);
    }
    try {
      await join(browser, base, results);
    } catch (error) {
      results.add('open network', '/kainuu/groups', [String(error.stack ?? error)]);
    }
    try {
      await embeds(browser, base, results);
    } catch (error) {
      results.add('embeds', '/kainuu/embed', [String(error.stack ?? error)]);
    }
    await lookAtPages(browser, base, results);
  } finally {
    await browser.close();
  }
  if (!results.finish()) process.exitCode = 1;
});
