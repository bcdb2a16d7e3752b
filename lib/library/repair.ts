import type { Correction } from '@/lib/article/repair/ruleOf';
import { bodyTables, hashed, putBody } from './bodies';
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

/** Keeps a repaired article: in its capture, in the post if it is saved, and what it teaches about its site. All or nothing. */
export async function keepRepair(db: Library, { id, repaired, html, text, rule }: Repair): Promise<void> {
  const { article } = repaired;
  const draft = draftOf(article);
  const body = await hashed({ html, text, images: article.images });
  await db.transaction('rw', [db.captures, db.posts, db.rules, ...bodyTables(db)], async () => {
    await db.captures.update(id, repaired);
    const post = await postOfDraft(db, draft);
    if (post?.deletedAt === null) {
      await putBody(db, post.id, body);
      await savePost(db, draft);
    }
    if (rule) await addRule(db, rule);
  });
}
