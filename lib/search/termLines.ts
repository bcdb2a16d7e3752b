/** Words that say the same thing, as a reader writes them: a line each, `쿠버네티스 = kubernetes = k8s`. */
export function readTerms(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => [...new Set(line.split(/[=,]/).map((word) => word.trim()))].filter(Boolean))
    .filter((words) => words.length > 0);
}

export const writeTerms = (terms: readonly (readonly string[])[]): string =>
  terms.map((words) => words.join(' = ')).join('\n');
