// Somebody who walks through the portal as a person does: by the visible names of links, buttons and fields. What it
// costs them is counted: pages opened, clicks, fields filled in, and bytes that came over the wire.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const texts = new Map();

/** Where somebody walks no page is refused; within a page there is no answer. */
function answered(answer) {
  if (answer && !answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}`);
}

/** Words as they are within a pattern. */
const literal = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text of the interface: the words of a key, each value to fill in matching anything. */
export function say(language, key) {
  if (!texts.has(language)) {
    const file = fileURLToPath(new URL(`../../src/platform/web/texts/${language}.ftl`, import.meta.url));
    texts.set(language, readFileSync(file, 'utf8'));
  }
  const text = texts.get(language).match(new RegExp(`^${key} = (.*)$`, 'm'))?.[1];
  if (text === undefined) throw new Error(`No text ${key} in ${language}.ftl`);
  if (!text.includes('{')) return text;
  return new RegExp(text.split(/\{ \$\w+ \}/).map(literal).join('.+'));
}

export class Walker {
  pages = 0;
  clicks = 0;
  fields = 0;
  bytes = 0;

  constructor(tab, base, language) {
    Object.assign(this, { tab, base, language, touch: false });
  }

  /** Counts what comes over the wire, headers included. */
  static async in(tab, base, language, touch) {
    const walker = new Walker(tab, base, language);
    walker.touch = touch;
    const session = await tab.context().newCDPSession(tab);
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      walker.bytes += encodedDataLength;
    });
    return walker;
  }

  say(key) {
    return say(this.language, key);
  }

  /** Opens the page that somebody starts at. */
  async start(path) {
    answered(await this.tab.goto(this.base + path));
    this.pages += 1;
  }

  /** The first thing in the page's own part, or anywhere, that is called so. */
  find(role, name, within) {
    const named = typeof name === 'string' ? { name, exact: true } : { name };
    return (within ?? this.tab).getByRole(role, named).first();
  }

  async #press(target) {
    this.clicks += 1;
    await (this.touch ? target.tap() : target.click());
  }

  /** Presses a link or button that leads to another page. */
  async go(role, name, within) {
    const target = this.find(role, name, within);
    const [answer] = await Promise.all([this.tab.waitForNavigation({ waitUntil: 'load' }), this.#press(target)]);
    answered(answer);
    this.pages += 1;
  }

  link(name, within) {
    return this.go('link', name, within);
  }

  button(name, within) {
    return this.go('button', name, within);
  }

  /** Takes a file by its link. Its bytes. */
  async take(name, within) {
    const [download] = await Promise.all([
      this.tab.waitForEvent('download'),
      this.#press(this.find('link', name, within)),
    ]);
    const stream = await download.createReadStream();
    const parts = [];
    for await (const part of stream) parts.push(part);
    const bytes = Buffer.concat(parts);
    this.bytes += bytes.length;
    return bytes;
  }

  field(name) {
    const exact = typeof name === 'string' ? new RegExp(`^${literal(name)}(\\s|$)`) : name;
    return this.tab.getByLabel(exact).first();
  }

  async fill(name, text) {
    this.fields += 1;
    await this.field(name).fill(text);
  }

  async choose(name, label) {
    this.fields += 1;
    await this.field(name).selectOption({ label });
  }

  /** Signs in on the page that asks for it. */
  async signIn(email, password) {
    await this.fill(this.say('email'), email);
    await this.fill(this.say('password'), password);
    await this.button(this.say('sign-in'), this.tab.getByRole('main'));
  }

  /** What the page says. */
  async text() {
    return (await this.tab.getByRole('main').innerText()).replaceAll('\u00ad', '');
  }

  /** What somebody came for must be on the page. */
  async sees(words) {
    const text = await this.text();
    const is = typeof words === 'string' ? text.includes(words) : words.test(text);
    if (!is) throw new Error(`${this.tab.url()} does not say ${words}`);
  }
}
