import { expect, test } from 'vitest';
import { languageOfFile } from '@/lib/article/code/fileLanguage';

test.each([
  ['src/App.tsx', 'tsx'],
  ['Dockerfile', 'dockerfile'],
  ['docker/Dockerfile', 'dockerfile'],
  ['/etc/nginx/nginx.conf', 'nginx'],
  ['Listing 1: build.gradle.kts', 'kotlin'],
  ['package.json', 'json'],
  ['main.c', 'c'],
  ['notes.txt', ''],
  ['See RFC 2616, section 4.r', ''],
  ['How it works', ''],
  ['', ''],
])('%s is %j', (caption, language) => {
  expect(languageOfFile(caption)).toBe(language);
});
