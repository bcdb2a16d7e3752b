/** TeX without its delimiters and without what kramdown and MathJax put around it. */
export function bare(source: string): string {
  const tex = undressed(source.replace(/(?:%\s*|(?<!\s)\s*)(?:<!\[CDATA\[|\]\]>)/g, '').trim());
  const inner = /^(?:\$\$([\s\S]+)\$\$|\$([^$]+)\$|\\\(([\s\S]+)\\\)|\\\[([\s\S]+)\\\])$/.exec(tex);
  return (inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? inner?.[4] ?? tex).trim();
}

/** Without the braces that only say how large it is drawn. */
function undressed(tex: string): string {
  const [dress] = /^\{\\displaystyle\s+/.exec(tex) ?? [''];
  return dress ? tex.slice(dress.length).replace(/\}$/, '').trim() : tex;
}

/** A command, a power, an index, an equation: not the description of a picture. */
export function looksLikeTex(text: string): boolean {
  return (
    /\\[a-z]+|[\^_]\{?[\w\\]|^[\w\s+\-*/=<>()]{1,40}=[\w\s+\-*/^()]+$/i.test(text) &&
    !/\.(?:png|jpe?g|gif|svg)$/i.test(text)
  );
}
