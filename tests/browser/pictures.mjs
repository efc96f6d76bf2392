// Measures the pictures of a running portal: node pictures.mjs BASE_URL
//
// On every page with a picture, on screens 320, 768 and 1280 px wide and on paper: no two texts of a picture overlap, none
// leaves its picture or its box, none is smaller than 11 px, the page is no wider than the screen, and each picture either has
// a name or is hidden from those who hear the page. crowded.json, imported before, brings the empty and the crowded ones.

import { each, groupBy, inTime, get, launch, originOf, readPages, Results, run, sample, withPage } from './lib.mjs';

const VIEWS = [
  { name: '320 px', width: 320 },
  { name: '768 px', width: 768 },
  { name: '1280 px', width: 1280 },
  { name: 'paper', width: 718, media: 'print' },
];
const LEAST_SIZE = 11;
/** Classes of the pictures; a page has one at least in its main part, for there to be something to measure. */
const KINDS = ['times', 'model', 'ring', 'bar', 'series', 'money', 'europe', 'swatch'];
const PICTURE = new RegExp(`class="(?:${KINDS.join('|')})[ "]`);
/** Organisation of crowded.json. */
const CROWDED = 'tungos';

await run('node pictures.mjs BASE_URL', 1, async (address) => {
  const base = originOf(address);
  const results = new Results();
  const pages = await pagesWithPictures(base);
  for (const kind of KINDS) if (!pages.some((page) => page.kinds.includes(kind))) throw new Error(`No page has a picture of class ${kind}`);
  if (!pages.some((page) => page.organisation === CROWDED)) throw new Error('crowded.json has not been imported');
  const seen = { pictures: 0, texts: 0 };
  const browser = await launch();
  try {
    await each('Measured', pages, (page) => measure(browser, base, page, seen, results));
  } finally {
    await browser.close();
  }
  for (const [kind, all] of groupBy(pages, (page) => page.kind)) console.log(`  ${kind}  ${all.length} pages`);
  console.log(`${pages.length} pages, ${VIEWS.length} views of each: ${seen.pictures} pictures, ${seen.texts} texts in them`);
  if (!seen.pictures || !seen.texts) throw new Error('Nothing was measured');
  if (!results.finish()) process.exitCode = 1;
});

/** Every page with a picture, in two languages; of networks and the like, which have no picture of their own, one. */
async function pagesWithPictures(base) {
  const pages = await readPages(base);
  await each('Fetched', pages, async (page) => {
    const html = await (await get(base + page.path)).text();
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    page.pictures = main.split(PICTURE).length - 1;
    page.kinds = KINDS.filter((kind) => new RegExp(`class="${kind}[ "]`).test(main));
  });
  const drawn = pages.filter((page) => page.pictures > 0);
  const own = (page) => page.path.replace(/^\/(en|fi|sv|nb|nn)(?=\/|$)/, '');
  const spoken = /timeline|map|calendar|networks|advocacy|funding|review|indicators/;
  return sample(drawn, (page) => (spoken.test(page.path) ? own(page) : `${page.organisation} ${page.kind}`), (page) => page.pictures);
}

async function measure(browser, base, page, seen, results) {
  await withPage(browser, base, {}, async (tab) => {
    await tab.goto(base + page.path, { waitUntil: 'load' });
    for (const { name, width, media } of VIEWS) {
      await tab.setViewportSize({ width, height: 800 });
      await tab.emulateMedia({ media: media ?? 'screen' });
      const found = await inTime(tab.evaluate(lookAtPictures, LEAST_SIZE), 'measuring');
      seen.pictures += found.pictures;
      seen.texts += found.texts;
      for (const [check, problems] of Object.entries(found.problems)) results.add(`${check}, ${name}`, page.path, problems);
    }
  });
}

/** In the page. */
function lookAtPictures(least) {
  const problems = { 'texts apart': [], 'texts whole': [], 'texts large enough': [], 'named or hidden': [], 'page fits': [] };
  const shown = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  // Of a line of text the part between the ascenders and the descenders counts.
  const box = (element) => [...element.getClientRects()].map(({ left, top, right, bottom }) => {
    const pad = (bottom - top) * 0.18;
    return { left: left + 1, top: top + pad, right: right - 1, bottom: bottom - pad };
  });
  const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
  const say = (element) => `"${element.textContent.trim().slice(0, 40)}"`;
  const scale = (element) => {
    const matrix = element.getScreenCTM?.();
    return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
  };

  const outer = [...document.querySelectorAll('main svg')].filter((svg) => !svg.ownerSVGElement && shown(svg));
  const pictures = [...new Set(outer.map((svg) => svg.closest('.times') ?? svg))];
  let texts = 0;
  for (const picture of pictures) {
    const own = [...picture.querySelectorAll('text, .times p > span')].filter(shown);
    texts += own.length;
    const whole = picture.getBoundingClientRect();
    const boxes = own.map((text) => ({ text, lines: box(text) }));
    boxes.forEach(({ text, lines }, at) => {
      for (const other of boxes.slice(at + 1)) {
        if (lines.some((one) => other.lines.some((two) => !apart(one, two)))) {
          problems['texts apart'].push(`${say(text)} and ${say(other.text)}`);
        }
      }
      const frame = text.closest('g')?.querySelector(':scope > rect')?.getBoundingClientRect() ?? whole;
      for (const { left, top, right, bottom } of lines) {
        const out = [frame.left - left, frame.top - top, right - frame.right, bottom - frame.bottom];
        if (Math.max(...out) > 1) problems['texts whole'].push(`${say(text)} sticks out by ${Math.max(...out).toFixed(1)} px`);
      }
      const size = parseFloat(getComputedStyle(text).fontSize) * scale(text);
      if (size < least) problems['texts large enough'].push(`${say(text)} is ${size.toFixed(1)} px high`);
    });
    const hidden = picture.closest('[aria-hidden="true"]');
    const by = (picture.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    const name = picture.getAttribute('aria-label') || by.join('').trim() || picture.querySelector(':scope > title');
    const named = name && ['img', 'group'].includes(picture.getAttribute('role'));
    if (!hidden && !named) problems['named or hidden'].push(picture.cloneNode(false).outerHTML.slice(0, 120));
  }
  const over = document.scrollingElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0 && !matchMedia('print').matches) problems['page fits'].push(`${over} px too wide`);
  return { pictures: pictures.length, texts, problems };
}
