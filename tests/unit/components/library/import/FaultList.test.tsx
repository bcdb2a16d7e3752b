// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { FaultList } from '@/components/library/import/FaultList';
import type { Fault } from '@/lib/transfer/in/item';
import { item } from '../../../library/importing/items';
import { show } from '../show';

const fault = (given: Partial<Fault>): Fault => ({
  line: null,
  entry: null,
  reason: 'notRecord',
  detail: '',
  item: null,
  ...given,
});

test('each fault says where, why, and what can be done', async () => {
  const onTake = vi.fn<(fault: number, isTaken: boolean) => void>();
  const faults = [
    fault({ line: 12, reason: 'noAddress', detail: '제목', item: item() }),
    fault({ entry: 3, reason: 'noQuote' }),
  ];
  const root = await show(<FaultList faults={faults} taken={new Set([0])} onTake={onTake} />);
  const [first, second] = root.querySelectorAll('li');
  expect(first!.textContent).toContain('12번째 줄주소가 비어 있습니다: 제목');
  expect(second!.textContent).toBe('3번째 항목하이라이트 본문이 없습니다건너뛰기');
  const select = first!.querySelector('select')!;
  expect(select.value).toBe('take');
  await act(() => {
    select.value = 'skip';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onTake).toHaveBeenCalledWith(0, false);
});

test('of several files a fault says in which it stands', async () => {
  const faults = [fault({ line: 3, reason: 'noAddress', item: item(), file: 'part_1.csv' })];
  const root = await show(<FaultList faults={faults} taken={new Set()} onTake={() => undefined} />);
  expect(root.querySelector('li')!.textContent).toContain('3번째 줄주소가 비어 있습니다 · part_1.csv');
  expect(root.querySelector('select')!.getAttribute('aria-label')).toBe(
    'part_1.csv 3번째 줄 주소가 비어 있습니다',
  );
});

test('of very many faults the first are shown, and how many more there are', async () => {
  const faults = Array.from({ length: 1000 }, (_, i) => fault({ line: i + 1 }));
  const root = await show(<FaultList faults={faults} taken={new Set()} onTake={() => undefined} />);
  expect(root.querySelectorAll('li')).toHaveLength(201);
  expect(root.querySelector('li:last-child')!.textContent).toContain('800');
});
