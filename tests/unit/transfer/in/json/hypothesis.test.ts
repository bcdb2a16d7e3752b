// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { contents } from '../files';

const uri = 'https://dev.example/rows';
const exact = { type: 'TextQuoteSelector', exact: '행을 모은다' };
const made = (id: string, text: string, more: object = {}) => ({
  id,
  uri,
  text,
  tags: [],
  created: `2024-01-0${id}T00:00:00Z`,
  target: [{ source: uri }],
  ...more,
});
const read = (...annotations: object[]) => contents(JSON.stringify({ annotations }));

test('answers stand behind the note that they answer, the first of them first', () => {
  const { items } = read(
    made('4', '답의 답', { references: ['1', '2'] }),
    made('2', '답', { references: ['1'], tags: ['질문'] }),
    made('1', '왜', { target: [{ source: uri, selector: [exact] }], tags: ['db'] }),
    made('3', '글의 메모'),
  );
  expect(items).toMatchObject([
    { note: '', highlights: [{ note: '왜\n\n답\n\n답의 답', tags: ['db', '질문'] }] },
    { note: '글의 메모', highlights: [] },
  ]);
});

test('an answer to what is not in the file, or to itself, is a note of the post', () => {
  const { items } = read(made('2', '답', { references: ['1'] }), made('3', '혼잣말', { references: ['3'] }));
  expect(items.map(({ note }) => note)).toEqual(['답', '혼잣말']);
});

test('a mark that names no words keeps its note and tags with the post, or is told', () => {
  const selector = [{ type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]' }];
  const target = [{ source: uri, selector }];
  const { items, faults } = read(
    made('1', '메모', { target }),
    made('2', '', { target, tags: ['db'] }),
    made('3', '', { target }),
  );
  expect(items).toMatchObject([{ note: '메모' }, { note: '', tags: ['db'] }, { tags: [] }]);
  expect(faults).toMatchObject([{ entry: 3, reason: 'noQuote' }]);
});
