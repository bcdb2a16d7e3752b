import { knownLanguage } from './languages';

/** Files that have their language by name, and endings that are not names of languages. */
const names: Record<string, string> = {
  dockerfile: 'dockerfile',
  containerfile: 'dockerfile',
  makefile: 'makefile',
  gemfile: 'ruby',
  rakefile: 'ruby',
  podfile: 'ruby',
  jenkinsfile: 'groovy',
  'nginx.conf': 'nginx',
  'cmakelists.txt': 'cmake',
  '.bashrc': 'bash',
  '.zshrc': 'bash',
  '.bash_profile': 'bash',
  '.env': 'bash',
  '.vimrc': 'vim',
  '.gitconfig': 'ini',
  '.editorconfig': 'ini',
  '.babelrc': 'json',
  '.eslintrc': 'json',
  '.prettierrc': 'json',
};
const endings: Record<string, string> = {
  mts: 'typescript',
  cts: 'typescript',
  h: 'c',
  hpp: 'cpp',
  cc: 'cpp',
  cxx: 'cpp',
  mm: 'objectivec',
  csproj: 'xml',
  plist: 'xml',
  xaml: 'xml',
  storyboard: 'xml',
  ipynb: 'json',
  webmanifest: 'json',
  cfg: 'ini',
  mdx: 'markdown',
  pyi: 'python',
  sbt: 'scala',
  gql: 'graphql',
  puml: 'plantuml',
  mmd: 'mermaid',
};
// endings that sections and versions have too: "4.c"
const vague = new Set('r c go'.split(' '));

/** Language of a file by its name ("src/App.tsx", "Dockerfile"), an empty string when the name does not say it. */
export function languageOfFile(caption: string): string {
  const name = (
    caption
      .trim()
      .split(/[\s/\\]/)
      .at(-1) ?? ''
  )
    .toLowerCase()
    .replace(/[)\]:,]+$/, '');
  if (Object.hasOwn(names, name)) return names[name]!;
  const dot = name.lastIndexOf('.');
  if (dot < 0) return '';
  const ending = name.slice(dot + 1);
  if (Object.hasOwn(endings, ending)) return endings[ending]!;
  if (vague.has(ending) && !/^[a-z][\w.-]*\.\w+$/.test(name)) return '';
  return knownLanguage(ending) ?? '';
}
