// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { addHighlight } from '@/lib/library/highlights';
import { pickSelector } from '@/lib/model/selectors';
import { settlePending } from '@/lib/reader/settlePending';
import { draft, emptyLibrary, mark } from '../library/samples';
import { opened } from './opened';

test('a highlight that came without its place gets it when its post is read', async () => {
  const db = emptyLibrary();
  await addHighlight(db, draft('reading'), { ...mark('h', '캐시가 비었습니다'), pending: true } as never);
  await addHighlight(db, draft('reading'), {
    ...mark('lost', '여기에는 없는 아주 긴 문장'),
    pending: true,
  } as never);
  const { marks, life } = opened({}, false, db);
  settlePending(marks, life.signal);
  await vi.waitFor(async () => expect((await db.highlights.get('h'))!.pending).toBeUndefined());
  const settled = (await db.highlights.get('h'))!;
  expect(settled).toMatchObject({ section: '배포', rev: 2 });
  expect(pickSelector(settled.selectors, 'TextPositionSelector')).toBeDefined();
  expect(await db.highlights.get('lost')).toMatchObject({ pending: true, rev: 1 });
  life.abort();
});

test('a picture that came by its address alone is described when its post is read', async () => {
  const db = emptyLibrary();
  const source = 'https://dev.example/queue.png';
  const selectors = [{ type: 'PictureSelector', source, alt: '', caption: '', prefix: '', suffix: '' }];
  await addHighlight(db, draft('reading'), {
    ...mark('p', '', { text: 'queue.png' }),
    selectors,
    pending: true,
  } as never);
  const { marks, life, page } = opened({}, false, db);
  const figure = document
    .createRange()
    .createContextualFragment(
      `<figure><img data-address="${source}"><figcaption>줄이 길어지는 모습</figcaption></figure>`,
    );
  page.value!.root.append(figure);
  settlePending(marks, life.signal);
  await vi.waitFor(async () => expect((await db.highlights.get('p'))!.pending).toBeUndefined());
  const settled = (await db.highlights.get('p'))!;
  expect(settled).toMatchObject({ text: '줄이 길어지는 모습', section: '배포', rev: 2 });
  expect(pickSelector(settled.selectors, 'PictureSelector')).toMatchObject({ source });
  life.abort();
});
