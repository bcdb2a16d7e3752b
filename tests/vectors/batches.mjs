const SIZE = 40; // inputs in one article
const LARGE = 20_000; // characters of an input that is tried alone

/**
 * In which order, and how many at a time, inputs are tried: those that may stand beside each other in one article come
 * first, as `{id, url, html, members}`; then the others. `page` has `together` and `separable` at hand.
 */
export async function planned(page, inputs) {
  const fit = inputs.filter(({ many, html }) => many && html.length <= LARGE);
  const ended = [];
  for (const chunk of chunked(fit))
    ended.push(
      ...(await separable(
        page,
        chunk.map(({ html }) => html),
      )),
    );
  const closed = fit.flatMap((input, i) => (ended[i] === null ? [] : [{ input, html: ended[i] }]));
  const batches = [];
  for (const [n, chunk] of chunked(closed).entries()) {
    const htmls = chunk.map(({ html }) => html);
    const still = await separable(page, htmls);
    const members = chunk.filter((_, i) => still[i] !== null);
    if (members.length > 1)
      batches.push({
        id: `${members.length} together`,
        url: `https://vectors.example/many-${n}`,
        html: await page.evaluate(
          (all) => globalThis.galpi.together(all),
          members.map(({ html }) => html),
        ),
        members: members.map(({ input }) => input),
      });
  }
  const among = new Set(batches.flatMap(({ members }) => members));
  return [...batches, ...inputs.filter((input) => !among.has(input))];
}

const separable = (page, htmls) => page.evaluate((all) => globalThis.galpi.separable(all), htmls);

const chunked = (all) =>
  Array.from({ length: Math.ceil(all.length / SIZE) }, (_, i) => all.slice(i * SIZE, (i + 1) * SIZE));
