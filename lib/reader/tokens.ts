/** The kinds of tokens there are colours for: `--code-kw` and so on. */
export type TokenName = 'kw' | 'str' | 'num' | 'fn' | 'type' | 'com' | 'punct';

export interface Token {
  name: TokenName;
  start: number;
  end: number;
}

const names: Record<string, TokenName | null> = {
  keyword: 'kw',
  built_in: 'kw',
  'variable.language_': 'kw',
  meta: 'kw',
  'selector-tag': 'kw',
  tag: 'punct',
  name: 'kw',
  section: 'kw',
  string: 'str',
  regexp: 'str',
  'char.escape_': 'str',
  addition: 'str',
  link: 'str',
  code: 'str',
  number: 'num',
  literal: 'num',
  symbol: 'num',
  bullet: 'num',
  'title.function_': 'fn',
  'title.function_.invoke__': 'fn',
  title: 'fn',
  attr: 'type',
  attribute: 'type',
  'title.class_': 'type',
  'title.class_.inherited__': 'type',
  type: 'type',
  'selector-class': 'type',
  'selector-id': 'type',
  'selector-attr': 'type',
  'selector-pseudo': 'type',
  'template-tag': 'punct',
  comment: 'com',
  quote: 'com',
  doctag: 'com',
  deletion: 'com',
  punctuation: 'punct',
  operator: 'punct',
  subst: null,
};

/**
 * Tokens of highlight.js's HTML, as offsets into the code. The innermost kind wins; code inside a template string is
 * code again.
 */
export function tokensOf(html: string): Token[] {
  const found: Token[] = [];
  const open: (TokenName | null)[] = [];
  let at = 0;
  for (const [part, classes] of html.matchAll(/<span class="([^"]*)">|<\/span>|&[a-z0-9#]+;|[^<&]+|[<&]/g)) {
    if (classes !== undefined) open.push(kindOf(classes, open.at(-1) ?? null));
    else if (part === '</span>') open.pop();
    else {
      // An entity stands for one letter.
      const length = part.startsWith('&') ? 1 : part.length;
      add(found, open.at(-1) ?? null, at, at + length);
      at += length;
    }
  }
  return found;
}

function kindOf(classes: string, outer: TokenName | null): TokenName | null {
  const scope = classes
    .split(' ')
    .map((name) => name.replace(/^hljs-/, ''))
    .join('.');
  const name = names[scope] ?? names[scope.split('.')[0]!];
  return scope in names || name !== undefined ? (name ?? null) : outer;
}

function add(tokens: Token[], name: TokenName | null, start: number, end: number): void {
  const last = tokens.at(-1);
  if (!name) return;
  if (last?.name === name && last.end === start) last.end = end;
  else tokens.push({ name, start, end });
}
