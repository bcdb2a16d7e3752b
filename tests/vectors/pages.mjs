/** The windows in which inputs are tried: one to store from, the reading view, the library; and what they ask the network for. */
export async function openPages(context, base) {
  const own = await newWindow(context);
  const reader = await newWindow(context);
  const library = await newWindow(context);
  await own.goto(`${base}own.html`);
  await library.goto(`${base}options.html`);
  const requests = [];
  for (const [page, name] of [
    [reader, 'reader'],
    [library, 'library'],
  ]) {
    page.on('request', (request) => {
      const picture = name === 'reader' && request.resourceType() === 'image';
      if (/^(https?|wss?|ftp):/.test(request.url()) && !picture)
        requests.push(`${name} ${request.resourceType()} ${request.url().slice(0, 120)}`);
    });
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  }
  const close = () => Promise.all([own, reader, library].map((page) => page.close()));
  return { own, reader, library, requests, close };
}

let opening = Promise.resolve();

/** A window of its own: what lies behind another tab is never painted, and its clocks go once a second or slower. */
export function newWindow(context) {
  // Which window is whose is told by when it opens.
  const opened = opening.then(async () => {
    const session = await context.browser().newBrowserCDPSession();
    const page = context.waitForEvent('page');
    await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    return page;
  });
  opening = opened.catch(() => undefined);
  return opened;
}
