import { signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import { follow } from '@/lib/library/follow';
import { allRules, removeRule, restoreRule } from '@/lib/library/siteRules';
import type { SiteRule } from '@/lib/model/siteRule';
import type { Words } from '@/lib/model/words';
import type { Notices } from '@/lib/reader/notice';
import { siteRulesFile } from '@/lib/transfer/siteRulesFile';
import { download } from './download';

/** What the reader corrected, by site. */
export interface SiteRules {
  /** the newest first; null while they are read */
  list: ReadonlySignal<readonly SiteRule[] | null>;
  remove: (rule: SiteRule) => Promise<void>;
  /** gives all of them as a file */
  exportAll: () => void;
}

export function createSiteRules(
  db: Library,
  notices: Notices,
  t: Words,
  failed: (error: unknown) => void,
  life: AbortSignal,
): SiteRules {
  const list = signal<readonly SiteRule[] | null>(null);
  follow(
    () => allRules(db),
    (rules) => (list.value = rules),
    failed,
    life,
  );
  const tried = async (act: Promise<unknown>): Promise<boolean> => {
    try {
      await act;
      return true;
    } catch (error) {
      notices.say({ text: t(`saveFailed_${saveFailure(error)}`) });
      return false;
    }
  };
  return {
    list,
    async remove(rule) {
      if (await tried(removeRule(db, rule.id)))
        notices.removed(t('siteRuleDeleted'), t('undo'), () => void tried(restoreRule(db, rule)));
    },
    exportAll: () => download('galpi-site-rules.json', siteRulesFile(list.peek() ?? []), 'application/json'),
  };
}
