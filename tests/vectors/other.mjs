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
  const { id: post, markdown } = await page.evaluate(
    ([a, b, c]) => globalThis.galpi.marked(a, b, c),
    [id, url, html],
  );
  result.markdown = markdown;
  return [post];
}
