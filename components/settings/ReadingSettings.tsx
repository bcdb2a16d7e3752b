import { Choice } from '@/components/ui/Choice';
import { useWords } from '@/components/ui/words';
import { type Settings, themes } from '@/lib/model/settings';
import { Setting } from './Setting';

export interface ReadingSettingsProps {
  settings: Settings;
  onChange: (patch: Partial<Settings>) => void;
}

export function ReadingSettings({ settings, onChange }: ReadingSettingsProps) {
  const t = useWords();
  return (
    <section aria-label={t('settingsReading')}>
      <h2>{t('settingsReading')}</h2>
      <Setting name={t('theme')}>
        <Choice
          label={t('theme')}
          value={settings.theme}
          options={themes.map((value) => ({ value, label: t(`theme_${value}`) }))}
          onChange={(theme) => onChange({ theme })}
        />
      </Setting>
      <Setting name={t('toolbarClick')} hint={t('toolbarClickHint')}>
        <Choice
          label={t('toolbarClick')}
          value={settings.toolbar}
          options={[
            { value: 'read', label: t('toolbar_read') },
            { value: 'list', label: t('toolbar_list') },
          ]}
          onChange={(toolbar) => onChange({ toolbar })}
        />
      </Setting>
      <Setting name={t('openIn')} hint={t('openInHint')}>
        <Choice
          label={t('openIn')}
          value={settings.openIn}
          options={[
            { value: 'same-tab', label: t('openIn_same') },
            { value: 'new-tab', label: t('openIn_new') },
          ]}
          onChange={(openIn) => onChange({ openIn })}
        />
      </Setting>
    </section>
  );
}
