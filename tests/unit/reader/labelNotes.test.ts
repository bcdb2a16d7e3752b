// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { labelNotes } from '@/lib/reader/labelNotes';

test('marks of notes and ways back say what they are; other links within the text are as they stand', () => {
  document.body.innerHTML = `
    <p>차례: <a data-galpi-ref="9" href="#end">1장</a></p>
    <p>본문<sup><a data-galpi-ref="1" data-galpi-anchor="2" href="#n">[1]</a></sup><sup><a data-galpi-ref="1" href="#n">(see below)</a></sup> 그리고 <a data-galpi-ref="1" href="#n">12</a></p>
    <p data-galpi-anchor="9">장</p>
    <ol><li data-galpi-anchor="1">주석 <a data-galpi-ref="2" href="#m">↩︎</a> <a data-galpi-ref="2" href="#m">위에서</a></li></ol>`;
  labelNotes(document.body, { footnote: (mark) => `각주 ${mark}`, backToText: '본문으로' });
  const said = [...document.querySelectorAll('a')].map((a) => a.ariaLabel);
  expect(said).toEqual([null, '각주 1', '각주 see below', '각주 12', '본문으로', null]);
});
