// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { describeTable } from '@/lib/anchor/table';
import { articleText } from '@/lib/anchor/text';

const html = `<p>앞</p><table><thead><tr><th>시각</th><th>일어난 일</th><th>적중률</th></tr></thead>
<tbody><tr><td>02:58</td><td>만료가 <b>시작</b></td><td>95%</td></tr>
<tr><td>03:01</td><td>느려짐</td><td>41%</td></tr></tbody></table><p>뒤</p>`;

test.each([
  ['02:58', '95%', ['시각', '일어난 일', '적중률'], [['02:58', '만료가 시작', '95%']]],
  ['시작', '95%', ['일어난 일', '적중률'], [['시작', '95%']]],
  [
    '95%',
    '03:01',
    ['시각', '적중률'],
    [
      ['', '95%'],
      ['03:01', ''],
    ],
  ],
  ['시각', '적중률', [], [['시각', '일어난 일', '적중률']]],
  ['02:58', '02:58', null, null],
  ['앞', '95%', null, null],
  ['41%', '뒤', null, null],
])('from %s to %s', (from, to, header, rows) => {
  document.body.innerHTML = html;
  const text = articleText(document.body);
  const span = { start: text.text.indexOf(from), end: text.text.indexOf(to) + to.length };
  expect(describeTable(text, document.body, span)).toEqual(
    header && { type: 'TableSelector', table: 0, header, rows },
  );
});
