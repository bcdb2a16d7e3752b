// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { labelOf } from '@/lib/article/code/label';
import { body } from '../body';

test.each([
  ['<div><span>JavaScript</span><span>Copy</span></div>', { file: '', language: 'javascript' }],
  ['<div class="bar">src/<b>App.tsx</b><button>x</button></div>', { file: 'src/App.tsx', language: '' }],
  [
    '<div class="code-header"><span>kotlin</span> <span>Main.kt</span></div>',
    { file: 'Main.kt', language: 'kotlin' },
  ],
  [
    '<figcaption>How it works <a href="/raw">view raw</a></figcaption>',
    { file: 'How it works', language: '' },
  ],
  ['<figcaption><a href="/raw">app.py</a></figcaption>', { file: 'app.py', language: '' }],
  [
    '<figcaption><a href="#f1">Figure 1</a>: <a href="#f">The path</a></figcaption>',
    { file: 'Figure 1: The path', language: '' },
  ],
  [
    '<div><span><i></i><span class="tooltip-text">Show less of it</span></span><span>Kotlin</span></div>',
    { file: '', language: 'kotlin' },
  ],
  ['<div class="bar"><span class="lang">Code</span><i></i></div>', { file: '', language: '' }],
  ['<div class="profile">About me</div>', null],
  ['<div>Some words.</div>', null],
  ['<div class="title"><p>One</p><p>Two</p></div>', null],
])('%s', (html, label) => {
  expect(labelOf(body(html).firstElementChild!)).toEqual(label);
});
