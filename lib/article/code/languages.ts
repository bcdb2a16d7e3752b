/** Names that stand for a language when they are found as a bare word, with what they are called here. */
const names =
  'javascript typescript bash python ruby yaml markdown markup html xml csharp cpp c go kotlin rust objectivec java ' +
  'swift scala php sql json css scss less sass r julia haskell elixir erlang clojure groovy dockerfile powershell ' +
  'protobuf vim lua perl diff ini toml http graphql nginx makefile dart asm matlab vue svelte jsx tsx latex zig ' +
  'ocaml fsharp nix solidity wasm cmake hcl terraform properties apache awk lisp scheme fortran pascal svg mermaid plantuml ' +
  'django jinja twig erb handlebars graphviz bicep tcl crystal nim razor blade fish';

const known = new Set(names.split(' '));

/** What each other word of a list stands for: the first of its group. */
export const wordsFor = (groups: string): Map<string, string> =>
  new Map(
    groups.split('|').flatMap((group) => {
      const [name, ...words] = group.split(' ');
      return words.map((word) => [word, name!]);
    }),
  );

const aliases = wordsFor(
  'javascript js jscript js-nolint mjs cjs node|jsx javascriptreact|tsx typescriptreact|typescript ts|' +
    'bash sh shell zsh console shell-session shellsession terminal sh-session|' +
    'python py python3 py3 ipython ipython2 ipython3 pycon|ruby rb|yaml yml|markdown md|html htm|' +
    'csharp cs c#|cpp c++|go golang|kotlin kt kts|rust rs|objectivec objc objective-c obj-c|' +
    'dockerfile docker|powershell ps1 pwsh|perl pl|elixir ex exs|erlang erl|haskell hs|clojure clj|' +
    'vue vue-html|xml rss|protobuf proto|json jsonc json5|vim viml|sql mysql pgsql postgresql|' +
    'groovy gradle|latex tex|hcl tf|makefile make|diff patch udiff|plantuml puml|mermaid mmd|wasm wat',
);

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
  return aliases.get(name) ?? null;
}
