/** Names that stand for a language when they are found as a bare word, with what they are called here. */
const names =
  'javascript typescript bash python ruby yaml markdown markup html xml csharp cpp c go kotlin rust objectivec java ' +
  'swift scala php sql json css scss less sass r julia haskell elixir erlang clojure groovy dockerfile powershell ' +
  'protobuf vim lua perl diff ini toml http graphql nginx makefile dart asm matlab vue svelte jsx tsx latex zig ' +
  'ocaml fsharp nix solidity wasm cmake hcl terraform properties apache awk lisp scheme fortran pascal svg mermaid plantuml ' +
  'django jinja twig erb handlebars graphviz bicep tcl crystal nim razor blade fish';

const known = new Set(names.split(' '));

const aliases: Record<string, string> = {
  js: 'javascript',
  jscript: 'javascript',
  'js-nolint': 'javascript',
  javascriptreact: 'jsx',
  typescriptreact: 'tsx',
  mjs: 'javascript',
  cjs: 'javascript',
  node: 'javascript',
  ts: 'typescript',
  sh: 'bash',
  shell: 'bash',
  zsh: 'bash',
  console: 'bash',
  'shell-session': 'bash',
  shellsession: 'bash',
  terminal: 'bash',
  'sh-session': 'bash',
  py: 'python',
  python3: 'python',
  py3: 'python',
  ipython: 'python',
  ipython2: 'python',
  ipython3: 'python',
  pycon: 'python',
  rb: 'ruby',
  yml: 'yaml',
  md: 'markdown',
  htm: 'html',
  cs: 'csharp',
  'c#': 'csharp',
  'c++': 'cpp',
  golang: 'go',
  kt: 'kotlin',
  rs: 'rust',
  objc: 'objectivec',
  'objective-c': 'objectivec',
  'obj-c': 'objectivec',
  docker: 'dockerfile',
  ps1: 'powershell',
  pwsh: 'powershell',
  pl: 'perl',
  ex: 'elixir',
  exs: 'elixir',
  erl: 'erlang',
  hs: 'haskell',
  clj: 'clojure',
  kts: 'kotlin',
  'vue-html': 'vue',
  rss: 'xml',
  proto: 'protobuf',
  jsonc: 'json',
  json5: 'json',
  viml: 'vim',
  mysql: 'sql',
  pgsql: 'sql',
  postgresql: 'sql',
  gradle: 'groovy',
  tex: 'latex',
  tf: 'hcl',
  make: 'makefile',
  patch: 'diff',
  udiff: 'diff',
  puml: 'plantuml',
  mmd: 'mermaid',
  wat: 'wasm',
};

/** Words in the place of a language that say "no language". */
const none = new Set('text txt plain plaintext none nohighlight no-highlight raw output nocode'.split(' '));

/** Words with which a highlighter says that it was not told: neither a language nor "no language". */
const unsaid = new Set('auto default fallback undefined null unknown code'.split(' '));

export const isUnsaid = (word: string): boolean => unsaid.has(word.trim().toLowerCase());

/** A language's name as used here, an empty string for "plain text", null when the word names no language we know. */
export function knownLanguage(word: string): string | null {
  const name = word.trim().toLowerCase();
  if (none.has(name)) return '';
  if (known.has(name)) return name;
  // Prism colours the lines of a diff as the language of its file
  if (name.startsWith('diff-')) return 'diff';
  return Object.hasOwn(aliases, name) ? aliases[name]! : null;
}
