// Embeds in frames and pictures of other sites: a page on a port of its own shows what it may and is refused the rest.

import { createServer } from 'node:http';

/** A page of another site that frames two addresses of the portal and shows one of its pictures. */
const pageOf = (base) => `<!doctype html><html lang="en"><title>Another site</title>
<iframe id="embed" title="embed" width="600" height="400" src="${base}/kainuu/embed/strategies/liitto-2024"></iframe>
<iframe id="page" title="page" width="600" height="400" src="${base}/kainuu/strategies/liitto-2024"></iframe>
<img id="progress" alt="" src="${base}/kainuu/strategies/liitto-2024/progress.svg">`;

/** Serves the other site while `use` runs. */
async function beside(base, use) {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'cross-origin-embedder-policy': 'require-corp' });
    response.end(pageOf(base));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    return await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.close();
  }
}

/** What the frame with an id shows: its heading, or nothing where the browser refused it and shows a page of its own. */
async function headingOf(tab, base, id) {
  const frame = await (await tab.$(`#${id}`)).contentFrame();
  if (!frame.url().startsWith(base)) return '';
  return frame.evaluate(() => document.querySelector('h1')?.innerText ?? '').catch(() => '');
}

/** What another site may show of the portal: { origin, embed, page, picture }. `allow` is told the site's origin first. */
export async function framed(browser, base, allow) {
  return beside(base, async (origin) => {
    await allow(origin);
    const context = await browser.newContext();
    try {
      const tab = await context.newPage();
      await tab.goto(origin, { waitUntil: 'networkidle' });
      return {
        origin,
        embed: await headingOf(tab, base, 'embed'),
        page: await headingOf(tab, base, 'page'),
        picture: await tab.$eval('#progress', (image) => image.complete && image.naturalWidth),
      };
    } finally {
      await context.close();
    }
  });
}
