// Walks that people take through the portal: node walks.mjs BASE_URL LOG [PROGRAM]
//
// LOG is the file with the portal's output, which has the first invitations; PROGRAM makes an organisation beside the
// portal that runs. Each walk goes from a cold start by the visible names of links, buttons and fields, says what the
// person came for, and is counted. A walk that takes more than is written for it here fails, so that none grows
// unnoticed. It leaves reports, accounts and an organisation behind: meant for a portal that was just started.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, originOf, run, withPage } from './lib.mjs';
import { Walker, say } from './walker.mjs';

const PASSWORD = 'kolme pientä porsasta';
const ADMIN = 'admin@kainuu.example';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DOCUMENT = fileURLToPath(new URL('../it/documents/kainuu-2024-2029.txt', import.meta.url));
const NAME = 'Esimerkkimaakunnan liitto';
/** Faster than this is no person, as the forms that anybody may send see it. */
const PERSON = 3_100;

/** The people of the walks, made by the admin of the example organisation. */
async function invite(browser, base, log) {
  const unique = Date.now().toString(36);
  const people = {};
  await withPage(browser, base, { locale: 'fi' }, async (tab) => {
    const first = log.match(/admin@kainuu\.example is[^]*?(http\S+\/invitations\/\S+)/)?.[1];
    const taken = first && (await tab.goto(base + new URL(first).pathname)).ok();
    const fi = (key) => say('fi', key);
    if (taken) {
      await tab.locator('#new').fill(PASSWORD);
      await Promise.all([tab.waitForNavigation(), tab.getByRole('main').getByRole('button').click()]);
    } else {
      await tab.goto(`${base}/fi/sign-in?next=%2Fkainuu%2Fadmin%2Fpeople`);
      const admin = new Walker(tab, base, 'fi');
      await admin.signIn(ADMIN, PASSWORD);
    }
    for (const role of ['reader', 'reporter', 'editor']) {
      await tab.goto(`${base}/kainuu/admin/people`);
      const email = `${role}.${unique}@kainuu.example`;
      await tab.getByLabel(fi('email'), { exact: true }).fill(email);
      await tab.getByLabel(fi('role'), { exact: true }).selectOption({ label: fi(`role-${role}`) });
      const button = tab.getByRole('button', { name: fi('invite'), exact: true });
      await Promise.all([tab.waitForNavigation(), button.click()]);
      people[role] = { email, link: new URL(await tab.getByRole('status').locator('code').innerText()).pathname };
    }
    await leadWhatIsAwaited(tab, people.reporter.email);
  });
  for (const person of Object.values(people)) await takeUp(browser, base, person.link);
  return people;
}

/** Ties an account to the post of the region mayor, who leads measures that await a report. */
async function leadWhatIsAwaited(tab, email) {
  const row = tab.getByRole('row').filter({ hasText: email });
  const party = tab.getByLabel(new RegExp(say('fi', 'staff-party')));
  const form = row.locator('form').filter({ has: party });
  await form.getByRole('combobox').selectOption({ label: 'Maakuntajohtaja' });
  await Promise.all([tab.waitForNavigation(), form.getByRole('button').click()]);
}

const takeUp = (browser, base, link) =>
  withPage(browser, base, {}, async (tab) => {
    await tab.goto(base + link);
    await tab.locator('#new').fill(PASSWORD);
    await Promise.all([tab.waitForNavigation(), tab.getByRole('main').getByRole('button').click()]);
  });

/** An empty organisation made by the program's own command, and the link for its first admin. */
function organisation(program) {
  const slug = `maakunta-${Date.now().toString(36)}`;
  const email = `admin@${slug}.example`;
  const command = (...given) => execFileSync(program, given, { encoding: 'utf8', env: process.env });
  const made = command('organisation', 'add', slug, '--name', NAME, '--language', 'fi', '--admin', email);
  return { slug, email, link: new URL(made.match(/http\S+\/invitations\/\S+/)[0]).pathname };
}

/** Begins where somebody of the staff begins. */
async function signIn(walker, person) {
  await walker.start('/fi/sign-in');
  await walker.signIn(person.email, PASSWORD);
}

/** Brings in a strategy out of its document, to where it is looked after. */
async function bringIn(walker, link) {
  await walker.link(link);
  await walker.field(walker.say('document-file')).setInputFiles(DOCUMENT);
  walker.fields += 1;
  await walker.button(walker.say('document-read'));
  await walker.link(walker.say('document-store'));
  await walker.button(walker.say('document-store-now'));
}

/** What each walk may cost at most, and how it goes. */
const WALKS = [
  {
    name: 'A visitor from Brussels finds who handles Barents co-operation and writes to them',
    most: { pages: 5, clicks: 4, fields: 3 },
    language: 'en',
    public: true,
    async go(walker) {
      await walker.start('/');
      await walker.fill(walker.say('search-label'), 'Barents');
      await walker.button(walker.say('search-do'));
      await walker.link(/Barents Euro-Arctic co-operation/);
      await walker.sees('Regional Development Manager');
      await walker.link(walker.say('contact-write'));
      await walker.fill(walker.say('contact-subject'), 'Barents co-operation');
      await walker.fill(walker.say('contact-body'), 'Could we meet in Brussels this month?');
      await walker.tab.waitForTimeout(PERSON);
      await walker.button(walker.say('contact-send'));
      await walker.sees(walker.say('contact-told-waiting'));
      await walker.sees('Regional Development Manager');
    },
  },
  {
    name: 'A board member on a telephone sees what is late and why, and what was decided last time',
    most: { pages: 2, clicks: 1, fields: 2 },
    options: PHONE,
    async go(walker, { people }) {
      await signIn(walker, people.reader);
      await walker.sees(walker.say('desk-late'));
      await walker.sees('1.2-C');
      await walker.sees('Uusi tapa on vasta otettu käyttöön');
      await walker.sees(walker.say('minutes-last'));
      await walker.sees(/Maakuntahallitus, \d+\.\d+\.\d{4}/);
    },
  },
  {
    name: 'A specialist reports on two measures',
    most: { pages: 5, clicks: 4, fields: 5 },
    async go(walker, { people }) {
      await signIn(walker, people.reporter);
      await walker.link(new RegExp(`^${walker.say('desk-report')} 1\\.1-B`));
      for (const happened of ['Luonnos on valmis.', 'Teemoista on sovittu.']) {
        await walker.fill(walker.say('field-happened'), happened);
        const needsReason = (await walker.field(walker.say('field-report-status')).inputValue()) !== 'on_track';
        if (needsReason) await walker.fill(walker.say('field-status-reason'), 'Aikataulu on ohi.');
        await walker.button(walker.say('report-submit'));
        await walker.sees(walker.say('report-sent'));
      }
    },
  },
  {
    name: 'The secretary prepares the management team’s agenda',
    most: { pages: 6, clicks: 5, fields: 2 },
    async go(walker, { people }) {
      await signIn(walker, people.editor);
      await walker.link(walker.say('desk-agenda'));
      await walker.sees(walker.say('prepare'));
      await walker.sees(walker.say('minutes-last'));
      await walker.link(/^2\.1-A/);
      await walker.button(walker.say('report-accept'));
      await walker.button(walker.say('reports-remind'));
      if (!/[?&]reminded=\d/.test(walker.tab.url())) throw new Error('it does not say who was reminded');
    },
  },
  {
    name: 'An editor brings in last year’s strategy',
    most: { pages: 8, clicks: 7, fields: 3 },
    async go(walker, { people }) {
      await signIn(walker, people.editor);
      await walker.link(walker.say('nav-strategy'));
      await bringIn(walker, walker.say('document-import'));
      await walker.link(walker.say('see-page'));
      await walker.sees('Työn merkityksellisyyden vahvistaminen');
    },
  },
  {
    name: 'An admin sets up a new organisation from nothing to published',
    most: { pages: 8, clicks: 7, fields: 2 },
    language: 'en',
    async go(walker, { browser, base, program }) {
      const { slug, link } = organisation(program);
      await walker.start(link);
      await walker.fill(walker.say('password-new'), PASSWORD);
      await walker.button(walker.say('invitation-do'));
      await bringIn(walker, new RegExp(`^${walker.say('start-by-document')}`));
      await walker.link(walker.say('start-open'));
      await walker.button(walker.say('start-open-now'));
      await withPage(browser, base, {}, async (tab) => {
        const answer = await tab.goto(`${base}/${slug}/strategies`);
        const published = answer.ok() && (await tab.getByRole('main').innerText()).includes('2024');
        if (!published) throw new Error('nothing is published');
      });
    },
  },
  {
    name: 'A journalist takes the figures as tables',
    most: { pages: 4, clicks: 6, fields: 0 },
    language: 'en',
    public: true,
    async go(walker) {
      await walker.start('/');
      await walker.link(walker.say('data'));
      const measures = await walker.take(/^CSV: Strategy of the Regional Council of Kainuu/);
      if (!measures.toString('utf8').includes('1.2-C')) throw new Error('the measures are not in the table');
      const indicators = await walker.take(/^CSV\s*, Indicators, Regional Council of Kainuu$/);
      if (!indicators.toString('utf8').includes('quarterly model')) throw new Error('no indicators in the table');
      await walker.link('Regional Council of Kainuu');
      await walker.link(walker.say('review-of'));
      const quarter = await walker.take(walker.say('paper-xlsx'));
      if (quarter.subarray(0, 2).toString() !== 'PK') throw new Error('the quarter is no workbook');
    },
  },
  {
    name: 'A member of staff sends an observation from a telephone',
    most: { pages: 4, clicks: 3, fields: 3 },
    options: PHONE,
    async go(walker, { people }) {
      await signIn(walker, people.reporter);
      await walker.link(walker.say('signal-new'), walker.tab.getByRole('main'));
      await walker.fill(walker.say('field-signal-body'), 'Kunnat kysyvät, milloin ryhmien vuosikellot ovat valmiina.');
      await walker.button(walker.say('send'));
      await walker.sees('Kunnat kysyvät');
    },
  },
  {
    name: 'The chair of the board puts the last quarter on the meeting room’s screen',
    most: { pages: 3, clicks: 2, fields: 0 },
    public: true,
    async go(walker) {
      await walker.start('/kainuu');
      await walker.link(walker.say('review-of'));
      await walker.link(walker.say('review-slides'));
      await walker.sees('1.2-C');
    },
  },
];

/** Walks one walk, and tells what it cost and what was wrong. */
async function take(walk, at, withScript) {
  const options = { locale: walk.language ?? 'fi', ...walk.options, javaScriptEnabled: withScript };
  return withPage(at.browser, at.base, options, async (tab) => {
    const walker = await Walker.in(tab, at.base, walk.language ?? 'fi', Boolean(walk.options?.hasTouch));
    const wrong = [];
    try {
      await walk.go(walker, at);
    } catch (error) {
      wrong.push(String(error.stack ?? error));
    }
    for (const [what, most] of Object.entries(walk.most)) {
      if (walker[what] > most) wrong.push(`${walker[what]} ${what}, and at most ${most} are written for it`);
    }
    const name = withScript ? walk.name : `${walk.name}, without script`;
    const { pages, clicks, fields, bytes } = walker;
    return { name, pages, clicks, fields, kB: (bytes / 1000).toFixed(1), wrong };
  });
}

const usage = 'node walks.mjs BASE_URL LOG [PROGRAM]';
await run(usage, 2, async (address, log, program = '../../target/release/suunta') => {
  const base = originOf(address);
  const browser = await launch();
  const taken = [];
  try {
    const people = await invite(browser, base, readFileSync(log, 'utf8'));
    const at = { browser, base, people, program };
    for (const walk of WALKS) {
      taken.push(await take(walk, at, true));
      if (walk.public) taken.push(await take(walk, at, false));
    }
  } finally {
    await browser.close();
  }
  console.table(taken.map(({ name, pages, clicks, fields, kB }) => ({ walk: name, pages, clicks, fields, kB })));
  const failed = taken.filter((walk) => walk.wrong.length > 0);
  for (const { name, wrong } of failed) console.log(`FAILED ${name}\n    ${wrong.join('\n').replace(/\n/g, '\n    ')}`);
  console.log(`${taken.length - failed.length} walks as they should be, ${failed.length} not`);
  if (failed.length) process.exitCode = 1;
});
