import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';

/**
 * A Chromium tab that shows pages at their own addresses, without network and without their own scripts, and runs ours
 * beside the page's world, as an extension does.
 */
export async function openTab() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found: install one, or set CHROME_PATH.');
  const browser = await chromium.launch({
    executablePath,
    // nothing of a page is loaded but what is given; asking us about each picture would cost more than extraction
    args: ['--host-resolver-rules=MAP * ~NOTFOUND', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  let page = { url: '', html: '' };
  await devtools.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
  devtools.on('Fetch.requestPaused', ({ requestId, request }) => {
    if (request.url !== page.url)
      return devtools.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    const body = Buffer.from(page.html).toString('base64');
    const responseHeaders = [{ name: 'content-type', value: 'text/html; charset=utf-8' }];
    return devtools.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
  });

  /** Milliseconds that the page's thread has worked until now; waiting for a busy machine is not among them. */
  async function worked() {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  }

  /** Shows `html` at `url`; gives a world of its own in that page. */
  async function open(url, html) {
    page = { url: new URL(url).href.replace(/#.*$/s, ''), html };
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const { frameTree } = await devtools.send('Page.getFrameTree');
    const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    async function evaluate(expression) {
      const answer = await devtools.send('Runtime.evaluate', {
        contextId,
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? 'thrown');
      return answer.result.value;
    }
    /** CPU time of `expression`, ms. */
    async function time(expression) {
      const before = await worked();
      await evaluate(`${expression}, 0`);
      return (await worked()) - before;
    }
    return { evaluate, time };
  }

  return {
    open,
    /** Shows `html` at `url` and evaluates `expressions` in one isolated world; returns what each of them gave. */
    async run(url, html, expressions) {
      const world = await open(url, html);
      const values = [];
      for (const expression of expressions) values.push(await world.evaluate(expression));
      return values;
    },
    close: () => browser.close(),
  };
}
