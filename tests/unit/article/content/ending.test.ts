// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { articleOf, en, ko, p } from './article';

const post = `${p(en)}${p(ko)}<h2>Numbers</h2>${p(en)}${p(ko)}`;

test('the date of the last change, deep below the end, and a rule', () => {
  const root = articleOf(
    `<main><div><article>${post}<pre>code</pre><p>The end.</p><hr><div><span>Last updated on March 4, 2024</span></div><hr></article></div></main>`,
  );
  expect(root.textContent.trimEnd()).toMatch(/The end\.$/);
  expect(root.querySelector('hr')).toBeNull();
});
