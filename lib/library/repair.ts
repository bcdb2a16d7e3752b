import type { Correction } from '@/lib/article/repair/ruleOf';
import { saveBody } from './bodies';
import type { Capture, Library } from './database';
import { draftOf } from './draft';
import { postOfDraft, savePost } from './posts';
import { addRule } from './siteRules';

/** What a reader made of a capture. */
export type Repaired = Required<Pick<Capture, 'article' | 'kind' | 'whole'>>;

export interface Repair {
  /** the capture */
  id: string;
  repaired: Repaired;
  /** the article's body, sanitised, and its text as the reading view reads it */
  html: string;
  text: string;
  /** what other pages of the site are to learn of it */
  rule: (Correction & { site: string }) | null;
}

/** Keeps a repaired article: in its capture, in the post if it is saved, and what it teaches about its site. */
export async function keepRepair(db: Library, { id, repaired, html, text, rule }: Repair): Promise<void> {
  const { article } = repaired;
  await db.captures.update(id, repaired);
  const post = await postOfDraft(db, draftOf(article));
  if (post?.deletedAt === null) {
    await saveBody(db, post.id, { html, text, images: article.images });
    await savePost(db, draftOf(article));
  }
  if (rule) await addRule(db, rule);
}
