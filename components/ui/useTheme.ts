import { useEffect } from 'preact/hooks';
import type { Theme } from '@/lib/model/settings';

/** Puts the theme on the root element and follows the system while it is `auto`. More contrast wins over light themes. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const contrast = matchMedia('(prefers-contrast: more)');
    const life = new AbortController();
    const apply = (): void => {
      const chosen = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
      document.documentElement.dataset.theme = contrast.matches && chosen !== 'dark' ? 'contrast' : chosen;
    };
    apply();
    dark.addEventListener('change', apply, { signal: life.signal });
    contrast.addEventListener('change', apply, { signal: life.signal });
    return () => life.abort();
  }, [theme]);
}
