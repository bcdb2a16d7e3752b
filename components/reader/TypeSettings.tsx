import { useEffect, useRef } from 'preact/hooks';
import { Choice } from '@/components/ui/Choice';
import { IconButton } from '@/components/ui/IconButton';
import { Switch } from '@/components/ui/Switch';
import { useWords } from '@/components/ui/words';
import { ranges } from '@/lib/model/settings';
import type { Reading } from '@/lib/reader/reading';
import { Stepper } from './Stepper';
import { measureOf } from './typeStyle';
import './TypeSettings.css';

export interface TypeSettingsProps {
  reading: Reading;
  open: boolean;
  onToggle: () => void;
}

/** How the text is set. Everything is applied at once, here and in every other page that is open. */
export function TypeSettings({ reading, open, onToggle }: TypeSettingsProps) {
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  const settings = reading.settings.value;
  const change = reading.changeSettings;
  useEffect(() => {
    if (!open) return undefined;
    const life = new AbortController();
    const outside = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) onToggle();
    };
    addEventListener('pointerdown', outside, { signal: life.signal });
    return () => life.abort();
  }, [open, onToggle]);
  // The panel goes from under the keyboard: its button is where it was opened.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open || event.key !== 'Escape') return;
    event.preventDefault();
    root.current?.querySelector('button')?.focus();
    onToggle();
  };
  return (
    <div ref={root} class="type-settings" onKeyDown={onKeyDown}>
      <IconButton label={t('typeSettings')} expanded={open} onClick={onToggle}>
        <span class="letter">{t('sampleLetter')}</span>
      </IconButton>
      {open && (
        <div class="type-panel" role="dialog" aria-label={t('typeSettings')}>
          <p>{t('theme')}</p>
          <Choice
            label={t('theme')}
            value={settings.theme}
            options={(['light', 'dark', 'sepia', 'auto'] as const).map((value) => ({
              value,
              label: t(`theme_${value}`),
            }))}
            onChange={(theme) => change({ theme })}
          />
          <p>{t('font')}</p>
          <Choice
            label={t('font')}
            value={settings.font}
            options={(['sans', 'serif'] as const).map((value) => ({ value, label: t(`font_${value}`) }))}
            onChange={(font) => change({ font })}
          />
          <div class="type-rows">
            <Stepper
              label={t('fontSize')}
              range={ranges.size}
              value={settings.size}
              onChange={(size) => change({ size })}
            />
            <Stepper
              label={t('lineHeight')}
              range={ranges.lineHeight}
              value={settings.lineHeight}
              onChange={(lineHeight) => change({ lineHeight })}
            />
            <Stepper
              label={t('lineWidth')}
              range={ranges.measure}
              value={measureOf(settings, reading.source.draft.lang)}
              onChange={(measure) => change({ measure })}
            />
            <label>
              {t('wrapCode')}
              <Switch
                label={t('wrapCode')}
                checked={settings.wrapCode}
                onChange={(wrapCode) => change({ wrapCode })}
              />
            </label>
          </div>
        </div>
      )}
    </div>
  );
}
