// Somebody of the staff: how they come in, and the kinds of pages they see.

import { withPage } from './lib.mjs';

export const EMAIL = 'admin@kainuu.example';
export const PASSWORD = 'kolme pientä porsasta';
export const MEASURE = '/kainuu/strategies/liitto-2024/1.2-A';

/** The admin's invitation out of what the portal's first start printed. */
export const invitationIn = (log) => log.match(new RegExp(`${EMAIL} is[\\s\\S]*?(http\\S+/invitations/\\S+)`))?.[1];

/** Takes the invitation up, if there is one that is still good; otherwise the password opens the door. */
export async function signIn(tab, base, invitation) {
  if (invitation?.startsWith('http')) await tab.goto(base + new URL(invitation).pathname);
  if (await tab.locator('#new').count()) {
    await tab.fill('#new', PASSWORD);
  } else {
    await tab.goto(`${base}/fi/sign-in`);
    await tab.fill('#email', EMAIL);
    await tab.fill('#password', PASSWORD);
  }
  await Promise.all([tab.waitForURL((url) => !/invitations|sign-in/.test(url.pathname)), tab.click('main form button')]);
}

/** Signs in, and hands over the cookies. */
export const signedIn = (browser, base, invitation) =>
  withPage(browser, base, {}, async (tab) => {
    await signIn(tab, base, invitation);
    return tab.context().storageState();
  });

/** Addresses of the reports of the round that is at work, in their order. */
export async function reportsAtWork(tab, base, organisation) {
  await tab.goto(`${base}/${organisation}/desk`);
  const list = await tab.locator('main a[href*="/reports"]').first().evaluate((link) => link.pathname);
  await tab.goto(base + list);
  return tab.locator('main li a[href*="/reports/"]').evaluateAll((all) => all.map((link) => link.pathname));
}

/** Pages that staff see, of each kind that the example content offers while its round collects reports. */
export async function staffPages(tab, base) {
  const records = `${base}/kainuu/records`;
  const ids = {};
  await tab.goto(`${base}${MEASURE}/edit`);
  ids.measure = new URL(tab.url()).pathname.split('/').at(-2);
  await tab.goto(`${base}/kainuu/strategies/liitto-2024/edit`);
  ids.strategy = new URL(tab.url()).pathname.split('/').at(-2);
  await tab.goto(`${base}/kainuu/history`);
  const history = new URL(tab.url()).pathname;
  await tab.goto(`${base}/kainuu/edit`);
  const settings = new URL(tab.url()).pathname;
  await tab.goto(`${base}/kainuu/review`);
  ids.quarter = (await tab.locator('main ul.rows a').first().getAttribute('href')).split('/').at(-1);
  /** The first link of a page whose address is such. */
  const linked = async (path, such) => {
    await tab.goto(base + path);
    const links = await tab.locator('main a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const found = links.find((href) => such.test(href));
    if (!found) throw new Error(`${path} has no link to ${such}`);
    return found;
  };
  const handled = await linked('/kainuu/signals', /\/handling$/);
  const aimed = await linked('/kainuu/signals', /\/signals\/.+\/goal$/);
  const item = await linked('/kainuu/worklist', /\/worklist\/.+\/edit$/);
  // The message that staff.mjs sends and answers; the examples have none.
  await tab.goto(`${base}/kainuu/messages?state=answered`);
  const answered = tab.locator('main ul.rows a').first();
  const message = (await answered.count()) > 0 ? await answered.getAttribute('href') : undefined;
  if (!message) console.log('No message has been answered: the pages of one are not among these');
  const kinds = ['party', 'forum', 'recurrence', 'page', 'picture', 'source', 'strategy', 'membership', 'network', 'duty'];
  return [
    '/kainuu/desk',
    settings,
    '/en/kainuu/desk/strategy',
    '/sv/kainuu/records',
    ...kinds.map((kind, place) => `${['', '/en', '/nb'][place % 3]}/kainuu/records/${kind}`),
    ...kinds.map((kind, place) => `${['/en', '', '/nn'][place % 3]}/kainuu/records/${kind}/new`),
    ...['step', 'schedule', 'responsibility', 'indicator'].map((kind) => `/kainuu/records/${kind}/new?in=measure.${ids.measure}`),
    `/kainuu/records/measure/${ids.measure}/edit`,
    `/kainuu/records/measure/${ids.measure}/history`,
    `/en/kainuu/records/measure/${ids.measure}/remove`,
    `/kainuu/threads/measure/${ids.measure}?q=kilpailukyky`,
    `/kainuu/records/strategy/${ids.strategy}/edit`,
    `/en/kainuu/records/strategy/${ids.strategy}/life`,
    '/kainuu/strategies/liitto-2024/health',
    '/kainuu/strategies/liitto-2024/compare',
    '/kainuu/admin/people',
    '/en/kainuu/admin/audit',
    '/account',
    '/kainuu/review',
    ...['', '/reports', '/reports?of=me', '/sittings/1', '/values', '/plan', '/plan/days', '/plan/question', '/questions/new', '/closure'].map(
      (page, place) => `${['', '/en', '/sv'][place % 3]}/kainuu/review/${ids.quarter}${page}`,
    ),
    `/kainuu/review/${ids.quarter}/reports/${ids.measure}`,
    '/kainuu/signals',
    '/en/kainuu/signals/new',
    '/kainuu/reactions',
    '/nb/kainuu/worklist',
    '/kainuu/worklist/new',
    '/kainuu/calendar',
    '/kainuu/admin/outbox',
    '/kainuu/admin/start',
    '/en/kainuu/admin/tokens',
    '/kainuu/records/languages',
    '/sv/kainuu/records/tables',
    '/kainuu/records/measure/table',
    '/kainuu/records/strategy/import',
    history,
    handled,
    `/en${aimed}`,
    item,
    '/kainuu/admin/webhooks',
    '/kainuu/memberships',
    '/kainuu/networks/barents/uses/new',
    '/kainuu/groups/kainuun-kansainvaliset-toimijat',
    '/en/kainuu/groups/kainuun-kansainvaliset-toimijat/members',
    '/kainuu/groups/kainuun-kansainvaliset-toimijat/meetings/new',
    '/kainuu/groups/kainuun-kansainvaliset-toimijat/notes/new?kind=need',
    '/kainuu/advocacy/liikenne-12/contacts/new',
    '/kainuu/advocacy/liikenne-12/result',
    '/kainuu/lessons/new',
    '/kainuu/records/project',
    '/kainuu/records/project/new',
    '/en/kainuu/messages?state=answered',
    ...(message ? [message, `/nn${message}`, `${message}/signal`] : []),
  ];
}
