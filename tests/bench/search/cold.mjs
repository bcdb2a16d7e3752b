const ROUNDS = 9;
const FIRST = 3; // after an installation the browser compiles a script anew until it has met it a few times

/** Writes the posts in transactions of `batch`; seconds it took. */
export async function written(page, posts, batch) {
  const started = performance.now();
  let some = [];
  const flush = async () => {
    await page.evaluate((posts) => galpi.add(posts), some);
    some = [];
  };
  for (const post of posts) {
    some.push(post);
    if (some.length === batch) await flush();
  }
  if (some.length > 0) await flush();
  return (performance.now() - started) / 1000;
}

/** From starting the worker in a new page to the ids of the first query, ms. */
export const cold = ({ open }, script, q) =>
  rounds(async () => {
    const page = await open();
    const ms = await page.evaluate(([script, q]) => galpi.open(script, q), [script, q]);
    await page.close();
    return ms;
  });

/** From navigating to the library page, with a search in its address, to the first post that fits, ms. */
export const coldLibrary = ({ context, base }, q) =>
  rounds(async () => {
    const page = await context.newPage();
    await page.goto(`${base}options.html#/search?q=${encodeURIComponent(q)}`, { waitUntil: 'commit' });
    const ms = await page.evaluate(firstRow);
    await page.close();
    return ms;
  });

/** The very first time, and the median of later ones. */
async function rounds(measure) {
  const times = [];
  for (let round = 0; round < FIRST + ROUNDS; round++) times.push(await measure());
  const later = times.slice(FIRST).sort((a, b) => a - b);
  return { first: times[0], median: later[ROUNDS >> 1] };
}

/** Runs in the page. */
async function firstRow() {
  while (!document.querySelector('.row h3')) await new Promise((next) => setTimeout(next, 2));
  return performance.now();
}
