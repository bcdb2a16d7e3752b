import { findAll } from '../names';

/** What holds the text of a post, and nothing else, in the software that most discussions run on. */
const texts = [
  // Discourse: the page it draws, and the one it gives to those who run no scripts
  '.topic-post .cooked',
  '.crawler-post .post',
  // phpBB
  '.postbody .content',
  // XenForo
  '.message-body .bbWrapper',
  // Flarum
  '.Post-body',
  // NodeBB
  '[component="post/content"]',
  // GitHub: issues
  '[class*="react-issue-"] .markdown-body',
  // Hacker News and Reddit
  '.commtext, .entry .md, [slot="text-body"], [slot="comment"]',
  // Naver Knowledge iN: the question, then answers
  '.c-heading__content, .questionDetail, ._endContentsText',
].join();

/** An answer that a page repeats below its question. */
const repeated = '.accepted-answer';

/** The texts of a discussion's posts, in the order of the page. */
export function threads(root: Element): Element[] {
  const known = findAll(root, texts);
  if (known.length < 2) return [];
  for (const el of root.querySelectorAll(repeated)) el.remove();
  return [...known].filter(
    (el) => !el.parentElement?.closest(texts) && (/\S/.test(el.textContent) || el.querySelector('img')),
  );
}
