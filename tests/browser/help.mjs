// The pictures of the help, of a running portal with the example organisations: node help.mjs BASE_URL LOG [OUT_FOLDER]
//
// LOG is where the portal printed its first start: the invitation of the organisation's admin stands there. What a
// visitor sees is taken by a visitor, the rest by the admin, in each language of the interface, in light colours,
// cropped to what is spoken of. Taken again after the invitation was used, it signs in with the password set then.

import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, originOf, run, withPage } from './lib.mjs';
import { invitationIn, reportsAtWork, signedIn } from './signed_in.mjs';

const LANGUAGES = ['fi', 'sv', 'nb', 'nn', 'en'];
const OWN_LANGUAGE = 'fi';
const ORGANISATION = 'kainuu';
/** Width of the window; a picture has half as many pixels more, for fine screens, or less where it is long. */
const WIDTH = 680;
const SCALE = 1.5;
/** Most bytes of a picture. */
const MOST = 24_500;
const QUARTER = /\d{4}-Q\d/;
/** Air around what is cropped, in pixels of the page. */
const AIR = 14;

/** What is taken: where, by whom, and the first and the last thing in the picture. */
const shots = ({ closed, open, report }) => [
  { name: 'review', path: `/review/${closed}`, who: 'visitor', from: '.at-a-glance', to: '.at-a-glance' },
  {
    name: 'agenda',
    path: `/review/${closed}/sittings/1`,
    scale: 1.1,
    from: '#deviations',
    to: 'section[aria-labelledby=deviations] ol > li:first-child',
  },
  { name: 'report', path: report, from: '.standing', to: '#status_reason' },
  { name: 'plan', path: `/review/${open}/plan`, from: '#days', to: 'section[aria-labelledby=days] .onward' },
  { name: 'people', path: '/admin/people', from: 'main h2', to: 'main form.form' },
];

const below = (language) => (language === OWN_LANGUAGE ? `/${ORGANISATION}` : `/${language}/${ORGANISATION}`);

/** The quarters and the report that the pictures show. */
async function places(browser, base, storageState) {
  return withPage(browser, base, { storageState }, async (tab) => {
    const reports = await reportsAtWork(tab, base, ORGANISATION);
    const open = reports[0].match(QUARTER)[0];
    await tab.goto(`${base}/${ORGANISATION}/review`);
    const rounds = await tab.locator('main a[href*="/review/"]').evaluateAll((all) => all.map((link) => link.pathname));
    const closed = rounds.map((path) => path.match(QUARTER)?.[0]).filter((quarter) => quarter && quarter < open);
    for (const report of reports) {
      await tab.goto(base + report);
      if (await tab.locator('form.record').count()) {
        return { closed: closed.sort().at(-1), open, report: report.replace(`/${ORGANISATION}`, '') };
      }
    }
    throw new Error('No report can be written: the example round is not open');
  });
}

/** The part of the page from one thing to another. */
async function clip(tab, { from, to }) {
  const [first, last] = [tab.locator(from).first(), tab.locator(to).first()];
  const [one, other] = [await first.boundingBox(), await last.boundingBox()];
  const [top, bottom] = [one.y - AIR, other.y + other.height + AIR];
  return { x: 0, y: top, width: WIDTH, height: bottom - top };
}

/** A screenshot as WebP, as fine as it may be heavy. */
async function webp(tab, png) {
  return tab.evaluate(
    async ([source, most]) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [picture.width, picture.height];
      canvas.getContext('2d').drawImage(picture, 0, 0);
      for (let quality = 0.85; ; quality -= 0.05) {
        const address = canvas.toDataURL('image/webp', quality);
        if (address.length * 0.75 < most || quality < 0.15) return address.split(',')[1];
      }
    },
    [`data:image/png;base64,${png.toString('base64')}`, MOST],
  );
}

await run('node help.mjs BASE_URL LOG [OUT_FOLDER]', 2, async (address, logged, folder) => {
  const base = originOf(address);
  const out = folder ?? join(dirname(fileURLToPath(import.meta.url)), '../../static/img/help');
  const browser = await launch();
  let total = 0;
  try {
    const admin = await signedIn(browser, base, invitationIn(await readFile(logged, 'utf8')));
    const list = shots(await places(browser, base, admin));
    for (const language of LANGUAGES) {
      await mkdir(join(out, language), { recursive: true });
      for (const shot of list) {
        const viewport = { width: WIDTH, height: 900 };
        const options = { viewport, deviceScaleFactor: shot.scale ?? SCALE, colorScheme: 'light' };
        const storageState = shot.who === 'visitor' ? undefined : admin;
        const picture = await withPage(browser, base, { ...options, storageState }, async (tab) => {
          const answer = await tab.goto(base + below(language) + shot.path, { waitUntil: 'load' });
          if (answer.status() !== 200) throw new Error(`${shot.path} answered ${answer.status()}`);
          const png = await tab.screenshot({ clip: await clip(tab, shot), fullPage: true });
          return withPage(browser, base, {}, (empty) => webp(empty, png));
        });
        const file = join(out, language, `${shot.name}.webp`);
        await writeFile(file, Buffer.from(picture, 'base64'));
        const { size } = await stat(file);
        total += size;
        console.log(`${language}/${shot.name}.webp  ${size} bytes`);
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`${total} bytes together`);
});
