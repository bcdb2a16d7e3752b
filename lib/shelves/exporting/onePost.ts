import type { Library } from '@/lib/library/database';
import { keptPosts } from '@/lib/library/keptPosts';
import type { ExportWords } from '@/lib/transfer/out/exported';
import { fileName } from '@/lib/transfer/out/fileName';
import { postMarkdown } from '@/lib/transfer/out/markdown/postMarkdown';
import { frontMatterFault, templateFault } from '@/lib/transfer/out/markdown/template';
import type { Sample } from './exporting';
import { exportedOf } from './exportedOf';
import { createWorkshop } from './workshop';

/** One post as Markdown, with a name for it; null where it is gone. */
export async function onePostMarkdown(
  db: Library,
  id: string,
  template: string,
  body: boolean,
  words: ExportWords,
): Promise<{ name: string; text: string } | null> {
  for await (const kept of keptPosts(db, [id], { bodies: body, pictures: false })) {
    const exported = await exportedOf(kept, createWorkshop());
    const text = postMarkdown(exported, words, { template, body });
    return { name: fileName(kept.post.title, ''), text };
  }
  return null;
}

/** A post in a template that is being written. */
export async function sampleOf(
  db: Library,
  id: string,
  template: string,
  words: ExportWords,
): Promise<Sample | null> {
  const fault = templateFault(template);
  if (fault) return { text: '', fault };
  const made = await onePostMarkdown(db, id, template, true, words);
  return made && { text: made.text, fault: frontMatterFault(made.text) };
}
