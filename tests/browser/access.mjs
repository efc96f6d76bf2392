// The pages as people with other needs meet them: node access.mjs BASE_URL [INVITATION] [path-regex]
//
// Of every kind of page, those of staff too when there is an invitation or its password is set already: the page by the
// keyboard alone, with letters of twice the size, with wide spacing, on a narrow screen, in forced colours and without
// motion. What a check measures stands beside it, with the success criterion of WCAG 2.2 that asks for it.

import { each, errorPages, get, inTime, launch, originOf, readPages, Results, run, sample, withPage } from './lib.mjs';
import { signIn, staffPages } from './signed_in.mjs';

/** Presses of the Tab key on one page; lists of records have more to reach, all of one shape. What is cut is told. */
const MOST_TABS = 150;
/** A field for a day and an hour has no more parts. */
const MOST_PARTS = 8;
const DEFAULT_FONT = 16;
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

await run('node access.mjs BASE_URL [INVITATION] [path-regex]', 1, async (address, invitation = '', expression = '') => {
  const base = originOf(address);
  const results = new Results();
  const wanted = new RegExp(expression);
  const listed = [...(await readPages(base)), ...errorPages()];
  await each('Fetched', listed, async (page) => {
    page.length = (await (await get(base + page.path)).text()).length;
  });
  const open = sample(listed, (page) => page.kind, (page) => page.length).map(({ path, status }) => ({ path, status }));
  const [normal, large] = [await launch(), await launch(`--blink-settings=defaultFontSize=${2 * DEFAULT_FONT}`)];
  try {
    const inside = invitation ? await signedIn(normal, base, invitation) : [];
    const pages = [...open, ...inside].filter(({ path }) => wanted.test(path));
    if (pages.length === 0) throw new Error(`No page matches ${expression}`);
    await each('By keyboard', pages, (page) => looked(normal, base, page, {}, byKeyboard, results));
    await isLarge(large, base);
    await each('Letters twice as large', pages, (page) => looked(large, base, page, {}, isWhole('200 %'), results));
    await each('Wide spacing', pages, (page) => looked(normal, base, page, { bypassCSP: true }, spaced, results));
    await each('Names, motion, forced colours', pages, (page) => looked(normal, base, page, {}, named, results));
  } finally {
    await Promise.all([normal.close(), large.close()]);
  }
  if (!results.finish()) process.exitCode = 1;
});

/** The kinds of pages that staff see, with what a browser needs to be let in. */
async function signedIn(browser, base, invitation) {
  return withPage(browser, base, {}, async (tab) => {
    await signIn(tab, base, invitation);
    const storageState = await tab.context().storageState();
    return (await staffPages(tab, base)).map((path) => ({ path, status: 200, storageState }));
  });
}

/** Opens a page and lets one check look at it. */
async function looked(browser, base, { path, status, storageState }, options, check, results) {
  const add = (what, problems) => results.add(what, path, problems);
  try {
    await withPage(browser, base, { storageState, ...options }, async (tab) => {
      const answer = await tab.goto(base + path, { waitUntil: 'load' });
      const { pathname } = new URL(tab.url());
      const met = answer.status() === status && pathname === new URL(base + path).pathname;
      add('the page itself', met ? [] : [`answered ${answer.status()} as ${pathname}`]);
      await check(tab, add);
    });
  } catch (error) {
    add('the check itself', [error.message]);
  }
}

/** What is measured with large letters is worth nothing where the browser kept its own size. */
async function isLarge(browser, base) {
  const size = await withPage(browser, base, {}, async (tab) => {
    await tab.goto(`${base}/`);
    return tab.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  });
  if (size < 2 * DEFAULT_FONT) throw new Error(`Letters of ${size} px are not twice as large`);
}

/** 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11: everything is reached, in order, seen, and nothing holds on to the focus. */
async function byKeyboard(tab, add) {
  const expected = await tab.evaluate(markReachable);
  const reached = [];
  const [order, seen] = [[], []];
  let [inner, parts] = [0, 0];
  for (let tabs = 0; tabs < Math.min(MOST_TABS, expected.length + 2) + inner; tabs += 1) {
    await tab.keyboard.press('Tab');
    const found = await inTime(tab.evaluate(lookAtFocus), 'looking at the focus');
    // A field for a day has a stop for each of its parts.
    if (found && found.number === reached.at(-1)) {
      inner += 1;
      parts += 1;
      if (parts <= MOST_PARTS) continue;
      order.push(`${found.what} holds the focus`);
      break;
    }
    parts = 0;
    if (!found || reached.includes(found.number)) break;
    if (reached.length && found.number < reached.at(-1)) order.push(`${found.what} comes after a later one`);
    reached.push(found.number);
    for (const fault of found.faults) seen.push(`${found.what}: ${fault}`);
  }
  const wanted = expected.slice(0, MOST_TABS);
  if (wanted.length < expected.length) console.log(`${tab.url()}: the first ${MOST_TABS} of ${expected.length} by Tab`);
  const missed = wanted.filter((_, number) => number < reached.length + 1 && !reached.includes(number));
  add('reached by Tab', [...missed, ...(reached.length < wanted.length ? [`${reached.length} of ${wanted.length} reached`] : [])]);
  add('focus in order', order);
  add('focus seen', seen);

  await tab.reload({ waitUntil: 'load' });
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  const inMain = await tab.evaluate(() => !!document.activeElement.closest('main, footer') || !document.querySelector('main a, main button, main input'));
  add('the skip link skips', inMain ? [] : ['after it the focus is not in the main part']);
}

/** In the page: numbers what Tab should come to, in the order of the document. */
function markReachable() {
  const focusable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], iframe';
  const radios = new Set();
  const found = [...document.querySelectorAll(focusable)].filter((one) => {
    if (one.disabled || one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return false;
    // What is not drawn in a picture counts as visible there.
    if (one.getBoundingClientRect().width === 0) return false;
    if (one.matches('summary') && one !== one.parentElement.querySelector(':scope > summary')) return false;
    if (one.type !== 'radio' || !one.name) return true;
    const group = [...document.getElementsByName(one.name)].filter((other) => other.form === one.form);
    const chosen = group.find((other) => other.checked) ?? group[0];
    const key = `${one.name} ${[...document.forms].indexOf(one.form)}`;
    return one === chosen && !radios.has(key) && radios.add(key);
  });
  found.forEach((one, number) => (one.dataset.number = number));
  return found.map((one) => one.cloneNode(false).outerHTML.slice(0, 120));
}

/** In the page: what has the focus, and what is wrong with how it is seen. Nothing when it is none of the numbered ones. */
async function lookAtFocus() {
  // A browser scrolls to what has the focus with the next picture it draws.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const one = document.activeElement;
  if (!one || one.dataset.number === undefined) return null;
  const shown = (element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  };
  const faults = [];
  // Within a picture a shape may be drawn for the focus instead of an outline.
  const drawn = one.closest('svg') && [...one.querySelectorAll('*')].some((shape) => parseFloat(getComputedStyle(shape).strokeWidth) >= 2);
  if (!shown(one) && !drawn) faults.push('nothing shows the focus');
  const boxes = [...one.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const parts = boxes.map(({ left, right, top, bottom }) => ({
    left: Math.max(left, 0), right: Math.min(right, innerWidth), top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight),
  })).filter(({ left, right, top, bottom }) => left < right && top < bottom);
  const points = parts.flatMap(({ left, right, top, bottom }) => [0.1, 0.5, 0.9].map((part) => [left + (right - left) * part, (top + bottom) / 2]));
  if (points.length === 0) faults.push('it is outside the window');
  else if (!points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (one.contains(top) || top.contains(one) || top.labels?.[0]?.contains(one) || one.labels?.[0]?.contains(top));
  })) faults.push('something covers it');
  return { number: Number(one.dataset.number), what: one.cloneNode(false).outerHTML.slice(0, 120), faults };
}

/** 1.4.4, 1.4.10, 1.4.12: nothing is cut off and nothing sticks out. */
function isWhole(how) {
  return async (tab, add) => {
    add(`whole with ${how}`, await inTime(tab.evaluate(lookForCut), 'looking for what is cut'));
  };
}

async function spaced(tab, add) {
  await tab.addStyleTag({ content: SPACING });
  for (const width of [1280, 320]) {
    await tab.setViewportSize({ width, height: 800 });
    if (width === 320) await opened(tab, add);
    await isWhole(`wide spacing, ${width} px`)(tab, add);
  }
}

/** 2.1.1: on a narrow screen the menu is closed until a key opens it. */
async function opened(tab, add) {
  const menu = tab.locator('.menu > summary');
  if ((await menu.count()) === 0) return;
  const isThere = () => tab.locator('.menu a').first().evaluate((one) => one.checkVisibility());
  const before = await isThere();
  await menu.press('Enter');
  add('the menu opens by a key', !before && (await isThere()) ? [] : [before ? 'it was open' : 'it stayed closed']);
}

/** In the page: texts of which a part is cut off, and whether one must scroll sideways. */
function lookForCut() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`${scrollWidth} px wide in a window of ${clientWidth}`] : [];
  if (wide.length) {
    const out = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    const inner = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
    wide.push(...inner.slice(0, 4).map((one) => one.cloneNode(false).outerHTML.slice(0, 160)));
  }
  const cut = [...document.body.querySelectorAll('*')].filter((one) => {
    if (one.closest('svg, [aria-hidden=true]') || !one.checkVisibility() || !one.textContent.trim()) return false;
    const style = getComputedStyle(one);
    const hides = [style.overflowX, style.overflowY].some((value) => value === 'hidden' || value === 'clip');
    // What is for screen readers alone is a pixel large.
    if (!hides || one.clientWidth <= 2 || one.clientHeight <= 2) return false;
    return one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 2;
  });
  return [...wide, ...cut.slice(0, 5).map((one) => `cut: ${one.cloneNode(false).outerHTML.slice(0, 160)}`)];
}

/** 1.4.11 where the system gives the colours: what can be pressed or filled in has an edge. */
async function inForcedColours(tab, add) {
  add('edges in forced colours', await inTime(tab.evaluate(() => {
    const without = [...document.querySelectorAll('button, input, select, textarea')].filter((one) => {
      if (!one.checkVisibility() || ['hidden', 'checkbox', 'radio', 'range', 'color'].includes(one.type)) return false;
      const style = getComputedStyle(one);
      const underlined = style.textDecorationLine.includes('underline');
      return !underlined && (style.borderStyle === 'none' || parseFloat(style.borderTopWidth) < 1);
    });
    return without.slice(0, 5).map((one) => one.outerHTML.slice(0, 160));
  }), 'looking at edges'));
}

/** 1.1.1, 2.2.2, 2.3.3: a picture has a name or is left out, and nothing moves for those who want no motion. */
async function named(tab, add) {
  const { pictures, moving } = await inTime(tab.evaluate(() => {
    const name = (one) => {
      const by = (one.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '');
      return (by.join(' ').trim() || one.getAttribute('aria-label') || one.querySelector(':scope > title')?.textContent || '').trim();
    };
    const hidden = (one) => one.closest('[aria-hidden="true"], [role=presentation], [role=none]');
    const unnamed = [...document.querySelectorAll('svg')].filter((one) => !hidden(one) && !one.closest('[role=img]:not(svg)') && !(one.getAttribute('role') && name(one)));
    const slow = [...document.querySelectorAll('*')].filter((one) => {
      const style = getComputedStyle(one);
      const longest = (value) => Math.max(...value.split(',').map((part) => parseFloat(part) * (part.trim().endsWith('ms') ? 1 : 1000)));
      return longest(style.transitionDuration) > 10 || (style.animationName !== 'none' && longest(style.animationDuration) > 10);
    });
    const show = (one) => one.cloneNode(false).outerHTML.slice(0, 160);
    const images = [...document.images].filter((one) => !one.hasAttribute('alt'));
    return { pictures: [...unnamed, ...images].map(show), moving: [...slow.map(show), ...document.getAnimations().map(String)] };
  }), 'looking at names');
  add('pictures are named', pictures);
  add('nothing moves', moving);
  await tab.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await inForcedColours(tab, add);
}
