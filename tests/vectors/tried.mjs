/** Whether nothing at all came of it. */
export const isClean = ({ executed, requests, disallowed, error }) =>
  executed.length + requests.length + disallowed.length === 0 && !error;

const WAIT = { polling: 15, timeout: 15_000 };
const TEXTLESS = '.textless, article.article';

async function refusedBySanitising(own, { url, article, html }) {
  const given = [article?.html ?? html ?? ''];
  const lines = await own.evaluate(
    ([a, b]) => globalThis.galpi.refusedBySanitising(a, b),
    [given, article?.url ?? url ?? 'https://vectors.example/'],
  );
  return new Set(lines);
}

/** What comes of an input, or of many together, in the windows of the extension: shown, saved, shown in the library. */
export async function tried({ own, reader, library, requests }, base, input) {
  const { id, url, article, html, post, members } = input;
  const result = { executed: [], requests: [], disallowed: [], code: [] };
  let sanitising;
  const look = async (page, selector) => {
    const { refused, drawn } = await page.evaluate((at) => globalThis.galpiWatch.look(at), selector);
    const isScript = (line) => /^(script-src|require-trusted|trusted-types)/.test(line);
    if (refused.length > 0) sanitising ??= await refusedBySanitising(own, input);
    const faults = refused.filter((line) => !sanitising?.has(line));
    result.executed.push(...faults.filter(isScript));
    result.requests.push(...faults.filter((line) => !isScript(line)));
    result.disallowed.push(...drawn);
  };
  try {
    let postId = post;
    if (!postId) {
      const capture = article
        ? await own.evaluate((one) => globalThis.galpi.capture(one), article)
        : await own.evaluate(([a, b, c]) => globalThis.galpi.captureHtml(a, b, c), [String(id), url, html]);
      await reader.goto(`${base}reader.html?${capture}#${capture}`);
      await reader.waitForFunction(() => globalThis.galpiWatch.shown() > 0, undefined, WAIT);
      await look(reader, 'article');
      await reader.evaluate(() => document.activeElement?.blur());
      await reader.keyboard.press('s');
      const saved = await own.evaluate((key) => globalThis.galpi.stored(key), article?.key ?? url);
      if (!saved) throw new Error('is not saved');
      result.disallowed.push(...saved.faults.map((fault) => `stored ${fault}`));
      postId = saved.id;
    }
    if (post) {
      // A post without a text tells nobody when it is drawn: what was there before has to go first.
      await library.evaluate(() => (location.hash = '#/settings'));
      await library.waitForFunction((selector) => !document.querySelector(selector), TEXTLESS, WAIT);
    }
    const before = await library.evaluate((to) => {
      location.hash = to;
      return globalThis.galpiWatch.shown();
    }, `#/post/${postId}`);
    if (post) await library.waitForSelector(TEXTLESS, { timeout: WAIT.timeout });
    else await library.waitForFunction((n) => globalThis.galpiWatch.shown() > n, before, WAIT);
    const { code, borders } = await library.evaluate(() => globalThis.galpiWatch.codes());
    result.code = code;
    if (members && borders !== members.length + 1) throw new Error('a border has gone');
    await look(library, post ? TEXTLESS : 'article');
  } catch (error) {
    result.error = String(error).split('\n')[0];
  }
  result.requests.push(...requests.splice(0));
  return result;
}
