import type { Article } from '@/lib/article/article';
import type { Capture } from '@/lib/library/database';
import { decoded } from '@/lib/model/decoded';

/** What the popup is about: the tab it hangs over. */
export type Subject =
  /** `again`: what is there now can be read */
  | { kind: 'unreadable'; reason: string; again?: true }
  /** one of our own pages that shows no post */
  | { kind: 'own-page' }
  /** a page that could be read */
  | { kind: 'page'; url: string }
  | { kind: 'reading'; key: string; article: Article }
  | { kind: 'saved'; postId: string }
  | { kind: 'live'; url: string };

export interface SubjectPorts {
  /** address of a page of ours, without hash */
  own: (page: 'reader.html' | 'options.html') => string;
  capture: (id: string) => Promise<Capture | null>;
}

/** `hash` is the popup's own: it says why a tab is unreadable, or that its page is being marked. */
export async function subjectOf(
  hash: string,
  url: string | undefined,
  ports: SubjectPorts,
): Promise<Subject> {
  const why = /^#why=(.+)$/.exec(hash)?.[1];
  const again = why === 'left' && url !== undefined && /^https?:/.test(url);
  if (why) return { kind: 'unreadable', reason: why, ...(again && { again }) };
  if (url?.startsWith(ports.own('reader.html'))) {
    const capture = await ports.capture(new URL(url).hash.slice(1));
    if (!capture) return { kind: 'own-page' };
    if (capture.posts) return { kind: 'unreadable', reason: 'several' };
    return { kind: 'reading', key: capture.key, article: capture.article };
  }
  if (url?.startsWith(ports.own('options.html'))) {
    const postId = /#\/post\/([^?/]+)/.exec(url)?.[1];
    return postId ? { kind: 'saved', postId: decoded(postId) } : { kind: 'own-page' };
  }
  if (!url || !/^(https?|file):/.test(url)) return { kind: 'unreadable', reason: 'browser-page' };
  return hash === '#live' ? { kind: 'live', url } : { kind: 'page', url };
}
