import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { applyOperation } from '@/lib/library/operations';
import type { Operation } from '@/lib/model/operation';
import { draft, emptyLibrary, mark } from './samples';

const add: Operation = {
  id: 'o1',
  at: 40,
  kind: 'add',
  mark: mark('h', '캐시'),
  title: '글',
  canonical: null,
};

test('an operation is applied once, whatever is replayed', async () => {
  const db = emptyLibrary();
  await applyOperation(db, add, draft('a'));
  await applyOperation(
    db,
    { id: 'o2', at: 41, canonical: null, kind: 'remove', highlightId: 'h' },
    draft('a'),
  );
  await applyOperation(db, add, draft('a'));
  expect(await db.highlights.count()).toBe(0);
  expect(await db.applied.count()).toBe(2);
});

test('a highlight keeps the moment it was made, not the moment of the replay', async () => {
  const db = emptyLibrary();
  await applyOperation(db, add, draft('a'), 900);
  expect(await db.highlights.get('h')).toMatchObject({ createdAt: 40 });
});

test('recolour, remove and restore do what they say', async () => {
  const db = emptyLibrary();
  await applyOperation(db, add, draft('a'));
  await applyOperation(
    db,
    { id: 'o2', at: 41, canonical: null, kind: 'recolour', highlightId: 'h', colour: 'blue' },
    draft('a'),
  );
  await applyOperation(
    db,
    { id: 'o3', at: 42, canonical: null, kind: 'remove', highlightId: 'h' },
    draft('a'),
  );
  await applyOperation(
    db,
    { id: 'o4', at: 43, canonical: null, kind: 'restore', highlightId: 'h' },
    draft('a'),
  );
  expect(await db.highlights.get('h')).toMatchObject({ colour: 'blue' });
});

test('an operation that fails leaves no trace and can be tried again', async () => {
  const db = emptyLibrary();
  await expect(applyOperation(db, add, draft('a', { url: undefined as never }))).rejects.toThrow();
  expect(await db.applied.count()).toBe(0);
  await applyOperation(db, add, draft('a'));
  expect(await db.highlights.count()).toBe(1);
});
