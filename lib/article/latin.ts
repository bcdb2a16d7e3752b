/** Words that make up a tenth and more of a text in their language, and hardly stand in another. */
const common: Record<string, string> = {
  de: 'der die das und ist nicht mit für auf ein eine den von zu wird auch sich dass',
  fr: 'le les des est une dans pour que qui sur pas avec nous sont cette au du et',
  es: 'el los las es una para que con por del como más pero se y está son',
  pt: 'os as não uma para que com por do da como mais mas em são você também',
  it: 'il gli è una per che con di della sono non come più anche nel questo si',
  nl: 'het een van en dat niet met voor zijn op te aan ook wordt deze als',
  pl: 'nie się jest na że to do jak przez oraz dla ale tym są być',
  tr: 've bir bu için ile olarak daha gibi çok olan değil ama kadar sonra',
  id: 'yang dan di untuk dengan ini itu dari pada adalah tidak akan dalam ke juga',
  vi: 'và của là các cho không được với một những trong có này để khi',
  sv: 'och att det som en är på för med inte den till av ett har',
};
const languages = Object.entries(common).map(([lang, list]) => [lang, new Set(list.split(' '))] as const);
const LEAST = 10; // such words; fewer say nothing
const SHARE = 0.1; // of all words

/** The language of a text in Latin letters that is not English, by its common words; null when they do not say. */
export function latinLanguageOf(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let most = Math.max(LEAST, words.length * SHARE);
  for (const [lang, list] of languages) {
    const count = words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0);
    if (count > most) [best, most] = [lang, count];
  }
  return best;
}
