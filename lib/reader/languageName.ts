const names: Record<string, string> = {
  bash: 'Shell',
  cpp: 'C++',
  csharp: 'C#',
  css: 'CSS',
  dockerfile: 'Dockerfile',
  fsharp: 'F#',
  graphql: 'GraphQL',
  html: 'HTML',
  http: 'HTTP',
  ini: 'INI',
  javascript: 'JavaScript',
  json: 'JSON',
  jsx: 'JSX',
  latex: 'LaTeX',
  less: 'Less',
  markup: 'HTML',
  matlab: 'MATLAB',
  nginx: 'nginx',
  objectivec: 'Objective-C',
  ocaml: 'OCaml',
  php: 'PHP',
  powershell: 'PowerShell',
  protobuf: 'Protocol Buffers',
  scss: 'SCSS',
  sql: 'SQL',
  svg: 'SVG',
  toml: 'TOML',
  tsx: 'TSX',
  typescript: 'TypeScript',
  wasm: 'WebAssembly',
  xml: 'XML',
  yaml: 'YAML',
};

/** How a language is written: `javascript` is JavaScript. */
export function languageName(language: string): string {
  return names[language] ?? language.charAt(0).toUpperCase() + language.slice(1);
}
