import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '@/lib/model/words';

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('WordsProvider is missing above this component');
  return words;
}
