// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { titleTag } from '@/lib/article/titleTag';

test.each(['<form name="title"></form>', '<img name="title">', '<p>'])(
  '%s is not the title of a page',
  (html) => {
    document.head.innerHTML = '<title> 큐가  밀릴 때 </title>';
    document.body.innerHTML = html;
    expect(titleTag(document)).toBe('큐가 밀릴 때');
  },
);
