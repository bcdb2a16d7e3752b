import type { CodeSelector } from '@/lib/model/selectors';
import type { Words } from '@/lib/model/words';

/** Where code stands: "my.cnf, line 4". */
export function codePlace(
  t: Words,
  { file, startLine, endLine }: Pick<CodeSelector, 'file' | 'startLine' | 'endLine'>,
): string {
  if (file)
    return startLine === endLine ? t('fileLine', file, startLine) : t('fileLines', file, startLine, endLine);
  return startLine === endLine ? t('codeLine', startLine) : t('codeLines', startLine, endLine);
}
