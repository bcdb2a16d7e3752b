import { useWords } from '@/components/ui/words';
import { Setting } from './Setting';

/** What the extension brings along to be read: pages without a script, so that nothing has to be loaded for them. */
export function AboutSettings() {
  const t = useWords();
  const lang = t.lang.startsWith('ko') ? 'ko' : 'en';
  const link = (href: string, what: string) => (
    <a class="setting-link" href={href} target="_blank" rel="noopener" aria-label={t('openPageOf', what)}>
      {t('openPage')}
    </a>
  );
  return (
    <section aria-label={t('about')}>
      <h2>{t('about')}</h2>
      <Setting name={t('privacy')} hint={t('privacyHint')}>
        {link(`/privacy.html#${lang}`, t('privacy'))}
      </Setting>
      <Setting name={t('security')} hint={t('securityHint')}>
        {link(`/security.html#${lang}`, t('security'))}
      </Setting>
      <Setting name={t('licences')} hint={t('licencesHint')}>
        {link('/licences.txt', t('licences'))}
      </Setting>
    </section>
  );
}
