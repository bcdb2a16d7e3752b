import { linkShare, type Weight } from './weights';

const named = 'article, main, [role="main"], [itemprop~="articleBody"], #content, .content, .post, .entry';

/** Where nothing is likely: the structural candidate with the most text that is not links, else the body. */
export function densest(body: Element, weights: Map<Element, Weight>): Element {
  let best: Element | null = null;
  let most = 0;
  for (const el of body.querySelectorAll(named)) {
    const weight = weights.get(el);
    const score = weight ? weight.text * (1 - linkShare(weight)) : 0;
    if (score > most) [best, most] = [el, score];
  }
  const whole = weights.get(body)?.text ?? 0;
  return best && most * 4 >= whole ? best : body;
}
