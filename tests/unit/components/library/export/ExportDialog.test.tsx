// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ExportDialog } from '@/components/library/export/ExportDialog';
import type { Exporting } from '@/lib/shelves/exporting/exporting';
import type { ExportStage } from '@/lib/shelves/exporting/exportStage';
import type { Outward } from '@/lib/shelves/services/outward';
import { words } from '../../../transfer/out/sample';
import { koreanWords as t } from '../../reader/words';
import { show } from '../show';

// not in jsdom
HTMLDialogElement.prototype.showModal = () => undefined;

const scope = { ids: ['a', 'b'], name: '모든 글' };
const shown = (stage: ExportStage, exporting: Partial<Exporting> = {}) =>
  show(
    <ExportDialog
      exporting={
        {
          stage: { value: stage },
          draft: signal(null),
          close: () => undefined,
          ...exporting,
        } as unknown as Exporting
      }
      outward={{ setUp: { current: { value: { zotero: null } } } } as unknown as Outward}
      stage={stage}
      words={words}
      template=""
      onTemplate={() => undefined}
    />,
  );

test.each(['full', 'failed', 'private'] as const)('an export that failed says why: %s', async (reason) => {
  const root = await shown({ at: 'failed', scope, reason });
  expect(root.querySelector('[role=status]')!.textContent).toBe(
    `${t(`saveFailed_${reason}`)} ${t('exportFailedBody')}`,
  );
});

test('more than an archive holds is no trouble of the library', async () => {
  const root = await shown({ at: 'failed', scope, reason: 'tooLarge' });
  expect(root.querySelector('[role=status]')!.textContent).toBe(t('exportTooLarge'));
});

test.each([
  ['template', true],
  ['choose', false],
] as const)('Esc goes back where there is a step before: %s, %s', async (at, back) => {
  const editTemplate = vi.fn<Exporting['editTemplate']>();
  const sample = () => Promise.resolve(null);
  const root = await shown({ at, scope }, { editTemplate, sample });
  const cancel = new Event('cancel', { cancelable: true });
  root.querySelector('dialog')!.dispatchEvent(cancel);
  expect(cancel.defaultPrevented).toBe(back);
  expect(editTemplate.mock.calls).toEqual(back ? [[false]] : []);
});

test('what was typed into the template is there again after Esc, and gone once it is cancelled', async () => {
  const draft = signal<string | null>(null);
  const ports = {
    draft,
    keepDraft: (template: string | null) => (draft.value = template),
    editTemplate: () => undefined,
    sample: () => Promise.resolve(null),
  };
  const left = await shown({ at: 'template', scope }, ports);
  await act(() => {
    left.querySelector('textarea')!.value = '{{title}}!';
    left.querySelector('textarea')!.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const again = await shown({ at: 'template', scope }, ports);
  expect(again.querySelector('textarea')!.value).toBe('{{title}}!');

  const cancel = [...again.querySelectorAll('button')].find(({ textContent }) => textContent === t('cancel'));
  await act(() => cancel!.click());
  expect(draft.value).toBeNull();
});
