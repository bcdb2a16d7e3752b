// Occurrences of a word that are looked at: the nearest of more would hardly be nearer.
const MANY = 200;
// Characters between the words from which on they have nothing to do with each other.
const FAR = 400;

/** How near the words stand together at the nearest place of a folded text: 1 side by side, 0 far apart or not all there. */
export function nearness(text: string, words: readonly string[]): number {
  const places = words.flatMap((word, of) =>
    placesOf(text, word).map((at) => ({ at, of, end: at + word.length })),
  );
  places.sort((a, b) => a.at - b.at);
  const counts = new Map<number, number>(); // of each word between `first` and the place that is looked at
  const least = words.reduce((sum, word) => sum + word.length, 0);
  let nearest = Infinity;
  let first = 0;
  for (const place of places) {
    counts.set(place.of, (counts.get(place.of) ?? 0) + 1);
    for (let often; (often = counts.get(places[first]!.of)!) > 1; first += 1)
      counts.set(places[first]!.of, often - 1);
    if (counts.size === words.length) nearest = Math.min(nearest, place.end - places[first]!.at - least);
  }
  return Math.max(0, 1 - Math.max(0, nearest) / FAR);
}

function placesOf(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && found.length < MANY; at = text.indexOf(word, at + 1))
    found.push(at);
  return found;
}
