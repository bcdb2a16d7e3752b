import { commonAncestor } from '../content/common';
import { make } from '../make';
import { threads } from './threads';

const question = '[itemtype$="schema.org/Question"]';
const answer = '[itemtype$="schema.org/Answer"]';
const body = '[itemprop~="text"], [itemprop~="articleBody"]';

/**
 * Pages of a question and its answers, told by their microdata (schema.org/QAPage) or by the software of a forum: what
 * stays is the text of the question and of every answer, a rule before each. Votes, marks, people and comments stand
 * around it and go.
 */
export function questions(root: Element): number {
  return asked(root) || discussed(root);
}

function asked(root: Element): number {
  const asked = root.querySelector(question);
  // many questions with an answer each are a page of help, and a question there is a heading
  if (!asked || root.querySelectorAll(question).length > 1 || asked.closest('[itemtype$="FAQPage"]'))
    return 0;
  const page = asked.querySelector(answer) ? asked : asked.parentElement;
  const own = [...asked.querySelectorAll(body)].find((el) => !el.closest(`${answer}, [itemtype$="Comment"]`));
  const answers = [...(page?.querySelectorAll(answer) ?? [])]
    .map((el) => [...el.querySelectorAll(body)].find((text) => !text.closest('[itemtype$="Comment"]')))
    .filter((el) => el !== undefined);
  return own && page && answers.length > 0 ? leave(page, [own, ...answers]) : 0;
}

function discussed(root: Element): number {
  const posts = threads(root);
  const page = posts.length > 1 ? commonAncestor(posts) : null;
  // a discussion is told by the name of its messages
  return page ? leave(page, posts, 'message') : 0;
}

/** Leaves nothing of `page` but `texts`. */
function leave(page: Element, texts: readonly Element[], name = ''): number {
  const article = make(page, 'article');
  for (const text of texts) {
    if (article.firstChild) article.append(make(page, 'hr'));
    const part = make(page, 'section', ...text.childNodes);
    if (name) part.className = name;
    article.append(part);
  }
  page.replaceChildren(article);
  return texts.length;
}
