import type { Settings } from '@/lib/model/settings';

// Korean lines hold fewer, wider letters than English ones.
const MEASURES = { korean: 680, other: 640 };

export function measureOf(settings: Settings, lang: string): number {
  return settings.measure ?? (/^(ko|ja|zh)/i.test(lang) ? MEASURES.korean : MEASURES.other);
}

/** Type settings as custom properties for the article. Lines fall on whole pixels. */
export function typeStyle(settings: Settings, lang: string): Record<string, string> {
  return {
    '--article-size': `${settings.size}px`,
    '--article-line': `${Math.round(settings.size * settings.lineHeight)}px`,
    '--article-measure': `${measureOf(settings, lang)}px`,
    '--article-font': settings.font === 'serif' ? 'var(--font-serif)' : 'var(--font-sans)',
    '--article-code-wrap': settings.wrapCode ? 'pre-wrap' : 'pre',
    '--article-code-width': settings.wrapCode ? 'auto' : 'max-content',
  };
}
