import { signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import { allPostIds } from '@/lib/library/lists';
import type { Settings } from '@/lib/model/settings';
import type { Words } from '@/lib/model/words';
import type { Notices } from '@/lib/reader/notice';
import type { ExportWords } from '@/lib/transfer/out/exported';
import type { TemplateFault } from '@/lib/transfer/out/markdown/template';
import { downloadBlob } from '../download';
import type { ExportScope, ExportStage } from './exportStage';
import type { ExportChoice } from './formats';

/** A post as a template makes it, and what is wrong with the template. */
export interface Sample {
  text: string;
  fault: TemplateFault | null;
}

/** Takes posts out of the library as files. */
export interface Exporting {
  /** null: none */
  stage: ReadonlySignal<ExportStage | null>;
  open: (scope: ExportScope) => void;
  /** with every post there is */
  openAll: (name: string) => Promise<void>;
  /** Ends it, whatever it is at. */
  close: () => void;
  write: (choice: ExportChoice, words: ExportWords) => Promise<void>;
  /** Ends with the one post as Markdown, for whoever takes it. */
  take: (
    choice: ExportChoice,
    words: ExportWords,
    taker: (post: { name: string; text: string }) => Promise<void>,
  ) => Promise<void>;
  /** Copies the one post as Markdown. */
  copyMarkdown: (choice: ExportChoice, words: ExportWords) => Promise<void>;
  /** Shows the template, or goes back from it. */
  editTemplate: (isEdited: boolean) => void;
  /** the template as it was left without a word whether it is wanted; null: none */
  draft: ReadonlySignal<string | null>;
  keepDraft: (template: string | null) => void;
  /** the first post in another template */
  sample: (template: string, words: ExportWords) => Promise<Sample | null>;
}

export function createExporting(
  db: Library,
  settings: ReadonlySignal<Settings>,
  notices: Notices,
  t: Words,
  life: AbortSignal,
): Exporting {
  const stage = signal<ExportStage | null>(null);
  const draft = signal<string | null>(null);
  let stopping = new AbortController();
  const templateOf = (): string => settings.peek().markdownTemplate;

  const open = (scope: ExportScope): void => {
    stopping.abort();
    stage.value = { at: 'choose', scope };
  };
  /** Runs a part, and goes where it leads; what fails is told in the dialog, what was stopped ends nothing any more. */
  const tried = async (
    scope: ExportScope,
    work: (signal: AbortSignal) => Promise<ExportStage | null>,
  ): Promise<void> => {
    stopping.abort();
    stopping = new AbortController();
    const here = AbortSignal.any([life, stopping.signal]);
    const next = await work(here).catch((error: unknown): ExportStage => ({
      at: 'failed',
      scope,
      reason: saveFailure(error),
    }));
    if (!here.aborted) stage.value = next;
  };
  const take: Exporting['take'] = async (choice, words, taker) => {
    const scope = stage.peek()?.scope;
    if (!scope) return;
    await tried(scope, async (here) => {
      const { onePostMarkdown } = await import('./onePost');
      const one = await onePostMarkdown(db, scope.ids[0]!, templateOf(), choice.body, words);
      here.throwIfAborted();
      if (one) await taker(one);
      else notices.say({ text: t('postGone') });
      return null;
    });
  };
  return {
    stage,
    open,
    async openAll(name) {
      open({ ids: await allPostIds(db), name });
    },
    close() {
      stopping.abort();
      stage.value = null;
    },
    async write(choice, words) {
      const scope = stage.peek()?.scope;
      if (!scope || scope.ids.length === 0) return;
      stage.value = { at: 'writing', scope, share: 0, title: '' };
      await tried(scope, async (here) => {
        // parsers and serialisers weigh as much as the rest of the page's own code
        const { writeExport } = await import('./writeExport');
        const order = { ...choice, ids: scope.ids, template: templateOf(), words, now: Date.now() };
        const tell = (share: number, title: string): void => {
          if (!here.aborted) stage.value = { at: 'writing', scope, share, title };
        };
        const file = await writeExport(db, order, tell, here);
        if (file === 'tooLarge') return { at: 'failed', scope, reason: file };
        if (file.posts > 0) {
          downloadBlob(file.name, file.blob);
          const text = t.count('exportedPosts', file.posts);
          notices.say({ text: await withTemplateFault(choice, templateOf(), text, t) });
        } else notices.say({ text: t('postGone') });
        return null;
      });
    },
    take,
    copyMarkdown: (choice, words) =>
      take(choice, words, async ({ text }) => {
        const said = await navigator.clipboard.writeText(text).then(
          () => t('toastMarkdown'),
          () => t('toastCopyFailed'),
        );
        notices.say({ text: said });
      }),
    draft,
    keepDraft: (template) => (draft.value = template),
    editTemplate(isEdited) {
      const scope = stage.peek()?.scope;
      if (scope) stage.value = { at: isEdited ? 'template' : 'choose', scope };
    },
    async sample(template, words) {
      const id = stage.peek()?.scope.ids[0];
      if (id === undefined) return null;
      const { sampleOf } = await import('./onePost');
      return sampleOf(db, id, template, words);
    },
  };
}

/** A template that cannot be read takes nothing away: ours was filled in, and that is said. */
async function withTemplateFault(
  { format }: ExportChoice,
  template: string,
  text: string,
  t: Words,
): Promise<string> {
  if (format !== 'markdown' || template === '') return text;
  const { templateFault } = await import('@/lib/transfer/out/markdown/template');
  return templateFault(template) ? `${text} ${t('templateLeftAside')}` : text;
}
