// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { quotes } from '@/lib/article/blocks/quotes';
import { after } from '../body';

const text = '<p>We measured it twice. A lock is a promise to everyone. Then we slept.</p>';

test.each([
  [
    'a pull quote that repeats the text goes',
    `${text}<aside class="pullquote"><p>“A lock is a promise to everyone.”</p></aside>`,
    text,
  ],
  [
    'one that says something else stays',
    `${text}<div class="pull-quote">Nobody reads the manual at night.</div>`,
    `${text}<div class="pull-quote">Nobody reads the manual at night.</div>`,
  ],
  [
    'whose it is and where from are two things, which a theme sets apart by its style',
    '<blockquote><p>Wait.</p><footer><strong>Ada Loom</strong><cite>On locks</cite></footer></blockquote>',
    '<blockquote><p>Wait.</p><footer><strong>Ada Loom</strong>, <cite>On locks</cite></footer></blockquote>',
  ],
  [
    'where it is from, already apart',
    '<blockquote><p><strong>Wait</strong> <cite>On locks</cite></p></blockquote>',
    '<blockquote><p><strong>Wait</strong> <cite>On locks</cite></p></blockquote>',
  ],
  [
    'a quote that repeats the text stays',
    `${text}<blockquote>A lock is a promise to everyone.</blockquote>`,
    `${text}<blockquote>A lock is a promise to everyone.</blockquote>`,
  ],
])('%s', (_, html, expected) => expect(after(quotes, html)).toBe(expected));
