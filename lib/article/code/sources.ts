import { diagrams } from './diagrams';
import { codeEditors } from './editors';
import { gists } from './gists';
import { notebooks } from './notebooks';
import { rawCode } from './raw';

/** What draws code in ways of its own, made plain `<pre>`s while forms, scripts and hidden sources are still there. */
export function codeSources(root: Element): number {
  return codeEditors(root) + rawCode(root) + gists(root) + diagrams(root) + notebooks(root);
}
