// Inputs that are no articles: files that are brought in, and words and notes of highlights.

/** Brings a file in. Answers the posts that came of it, to be shown. */
export async function bring(page, { html }, result) {
  try {
    const { outcome, changed, ids } = await page.evaluate((text) => globalThis.galpi.bring(text), html);
    result.outcome = outcome;
    if (changed) result.error = 'the library has changed although nothing was brought in';
    return (ids ?? []).slice(0, 5);
  } catch (error) {
    result.error = `import: ${String(error).split('\n')[0]}`;
    return [];
  }
}

/** Saves a highlight of these words with this note. Answers its post, to be shown. */
export async function mark(page, { id, url, html }, result) {
  const { id: post, faults } = await page.evaluate(
    ([a, b, c]) => globalThis.galpi.marked(a, b, c),
    [id, url, html],
  );
  result.disallowed.push(...faults.map((fault) => `exported ${fault}`));
  return [post];
}

const checked =
  (check) =>
  async (page, { html }, result) => {
    const faults = await page.evaluate(([name, text]) => globalThis.galpi[name](text), [check, html]);
    result.disallowed.push(...faults);
    return [];
  };

/** The file name of a post with this title. */
export const name = checked('nameFaults');

/** A table with this text in a cell. */
export const table = checked('tableFaults');
