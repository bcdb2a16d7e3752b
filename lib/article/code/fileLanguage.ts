import { knownLanguage, wordsFor } from './languages';

/** Files that have their language by name, and endings that are not names of languages. */
const names = wordsFor(
  'dockerfile dockerfile containerfile|makefile makefile|ruby gemfile rakefile podfile|' +
    'groovy jenkinsfile|nginx nginx.conf|cmake cmakelists.txt|bash .bashrc .zshrc .bash_profile .env|' +
    'vim .vimrc|ini .gitconfig .editorconfig|json .babelrc .eslintrc .prettierrc',
);
const endings = wordsFor(
  'typescript mts cts|c h|cpp hpp cc cxx|objectivec mm|xml csproj plist xaml storyboard|' +
    'json ipynb webmanifest|ini cfg|markdown mdx|python pyi|scala sbt|graphql gql|plantuml puml|' +
    'mermaid mmd',
);
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
  const named = names.get(name);
  if (named) return named;
  const dot = name.lastIndexOf('.');
  if (dot < 0) return '';
  const ending = name.slice(dot + 1);
  const told = endings.get(ending);
  if (told) return told;
  if (vague.has(ending) && !/^[a-z][\w.-]*\.\w+$/.test(name)) return '';
  return knownLanguage(ending) ?? '';
}
