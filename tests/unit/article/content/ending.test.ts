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

test('the last change with what it changed, and the heading that asks what one thinks of the page', () => {
  const asked = '<div><h2>Feedback</h2><button>Yes</button><button>No</button></div><br>';
  const changed =
    '<div>Last modified November 18, 2025 at 11:47 AM PST: <a href="https://git.example/c/1">Say how long a queue may be, and why that is (fda060d)</a></div>';
  expect(articleOf(`<main>${post}<p>The end.</p>${asked}${changed}</main>`).textContent.trimEnd()).toMatch(
    /The end\.$/,
  );
});

test('a heading whose tags are gone', () => {
  const tags = '<h2>Tags</h2><ul><li><a href="/tags/queue">queue</a></li></ul>';
  expect(articleOf(`<article>${post}<p>The end.</p>${tags}</article>`).textContent.trimEnd()).toMatch(
    /The end\.$/,
  );
});
