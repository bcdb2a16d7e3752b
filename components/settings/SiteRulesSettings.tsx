import { Button } from '@/components/ui/Button';
import { focusNeighbour } from '@/components/ui/focusNeighbour';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import type { SiteRule } from '@/lib/model/siteRule';
import type { Words } from '@/lib/model/words';
import './SiteRulesSettings.css';

export interface SiteRulesSettingsProps {
  /** null while they are read */
  rules: readonly SiteRule[] | null;
  onRemove: (rule: SiteRule) => void;
  onExport: () => void;
}

/** What was corrected on each site: what a rule does, in words, and since when. */
export function SiteRulesSettings({ rules, onRemove, onExport }: SiteRulesSettingsProps) {
  const t = useWords();
  const day = (time: number): string => new Date(time).toLocaleDateString(t.lang, { dateStyle: 'long' });
  return (
    <section aria-label={t('siteRules')}>
      <h2 data-plain>{t('siteRules')}</h2>
      <p class="settings-hint">{t('siteRulesHint')}</p>
      {rules?.length === 0 && <p class="site-rules-none">{t('siteRulesNone')}</p>}
      {rules && rules.length > 0 && (
        <>
          <ul class="site-rules">
            {rules.map((rule) => (
              <li key={rule.id}>
                <div>
                  <h3>{rule.site}</h3>
                  <p>
                    {does(rule, t)} · {day(rule.createdAt)}
                  </p>
                  <code>{selectors(rule)}</code>
                </div>
                <IconButton
                  icon="trash"
                  label={t('siteRuleDelete', rule.site)}
                  onClick={(event) => {
                    focusNeighbour(event.currentTarget as Element, '.site-rules li');
                    onRemove(rule);
                  }}
                />
              </li>
            ))}
          </ul>
          <Button look="outline" onClick={onExport}>
            {t('siteRulesExport')}
          </Button>
        </>
      )}
    </section>
  );
}

function does({ root, keep, drop }: SiteRule, t: Words): string {
  const said = [
    root !== null && t('siteRuleRoot'),
    keep.length > 0 && t.count('siteRuleKeep', keep.length),
    drop.length > 0 && t.count('siteRuleDrop', drop.length),
  ];
  return said.filter((part) => part !== false).join(', ');
}

const selectors = ({ root, keep, drop }: SiteRule): string =>
  [
    ...(root === null ? [] : [`= ${root}`]),
    ...keep.map((selector) => `+ ${selector}`),
    ...drop.map((selector) => `− ${selector}`),
  ].join('\n');
