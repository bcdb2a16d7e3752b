import { GRAM, gramAt, type GramIndex } from './grams';

// Grams that vote, and places each of them may have: rare ones say most and cost least.
const VOTERS = 40;
const PLACES = 24;
// Width of a bin of diagonals; a passage may lie across two.
const BIN = 64;

/** Where a text may start in the page, by the votes of its rare grams; the likeliest first. */
export function seeds(index: GramIndex, text: string, most: number): number[] {
  const votes = new Map<number, { weight: number; sum: number }>();
  for (const { at, gram, count } of voters(index, text)) {
    const weight = 1 / count;
    index.places(gram, (place) => {
      const diagonal = place - at;
      const bin = Math.floor(diagonal / BIN);
      const vote = votes.get(bin);
      if (vote) {
        vote.weight += weight;
        vote.sum += weight * diagonal;
      } else votes.set(bin, { weight, sum: weight * diagonal });
    });
  }
  const bins = [...votes].map(([bin, vote]) => ({
    bin,
    at: Math.round(vote.sum / vote.weight),
    // Votes of the neighbours count, so that a passage across two bins is not halved.
    weight: vote.weight + ((votes.get(bin - 1)?.weight ?? 0) + (votes.get(bin + 1)?.weight ?? 0)) / 2,
  }));
  bins.sort((a, b) => b.weight - a.weight);
  const chosen: typeof bins = [];
  for (const bin of bins) {
    if (chosen.length === most || bin.weight * 8 < bins[0]!.weight) break;
    if (!chosen.some((other) => Math.abs(other.bin - bin.bin) <= 1)) chosen.push(bin);
  }
  return chosen.map(({ at }) => at);
}

function voters(index: GramIndex, text: string): { at: number; gram: number; count: number }[] {
  const step = Math.max(1, Math.floor(text.length / 512));
  const all: { at: number; gram: number; count: number }[] = [];
  for (let at = 0; at + GRAM <= text.length; at += step) {
    const gram = gramAt(text, at);
    const count = index.count(gram);
    if (count > 0 && count <= PLACES) all.push({ at, gram, count });
  }
  return all.length <= VOTERS ? all : all.sort((a, b) => a.count - b.count).slice(0, VOTERS);
}
