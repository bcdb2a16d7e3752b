import { wordsOf, type Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { Hypothesis } from '@/lib/model/services';
import { pickSelector } from '@/lib/model/selectors';
import { field, list } from '../in/records';
import { request, type ServiceAnswer, type ServiceFailure, type Wire } from './request';

/** Access to Hypothesis: https://h.readthedocs.io/en/latest/api/ */
export type HypothesisAccess = Pick<Hypothesis, 'address' | 'token'>;

const PAGE = 200; // the most it gives at once
const MOST = 100_000; // annotations: who has more brings the rest another time

/** Name of the account a token belongs to, `acct:name@host`. */
export async function hypothesisUser(
  wire: Wire,
  access: HypothesisAccess,
  signal: AbortSignal,
): Promise<{ ok: true; user: string } | { ok: false; reason: ServiceFailure }> {
  const answer = await ask(wire, access, { method: 'GET', path: '/api/profile' }, signal);
  if (!answer.ok) return answer;
  const user = field(answer.json, 'userid');
  // Without a valid token it answers with nobody's profile.
  return typeof user === 'string' ? { ok: true, user } : { ok: false, reason: 'unauthorised' };
}

/** All annotations of the account, in the shape of its export. */
export async function hypothesisAnnotations(
  wire: Wire,
  access: HypothesisAccess & { user: string },
  signal: AbortSignal,
): Promise<{ ok: true; annotations: unknown[] } | { ok: false; reason: ServiceFailure }> {
  const annotations = new Map<unknown, unknown>();
  let after = '';
  while (annotations.size < MOST) {
    const query = new URLSearchParams({
      user: access.user,
      limit: String(PAGE),
      sort: 'updated',
      order: 'asc',
    });
    if (after) query.set('search_after', after);
    const answer = await ask(wire, access, { method: 'GET', path: `/api/search?${query}` }, signal);
    if (!answer.ok) return answer;
    const rows = list(answer.json, 'rows');
    const known = annotations.size;
    for (const row of rows) annotations.set(field(row, 'id'), row);
    const next = startOfNext(rows);
    // A service that gives the same page again has no next one.
    if (rows.length < PAGE || next === null || annotations.size === known) break;
    after = next;
  }
  return { ok: true, annotations: [...annotations.values()] };
}

/**
 * After which time the next page begins. It holds what is later than that to the millisecond: more annotations of the last one's
 * moment may be there, so that moment is asked for once more, unless it fills the page.
 */
function startOfNext(rows: readonly unknown[]): string | null {
  const times = rows.map((row) => field(row, 'updated')).filter((time) => typeof time === 'string');
  const last = times.at(-1);
  if (last === undefined) return null;
  return times.findLast((time) => Date.parse(time) < Date.parse(last)) ?? last;
}

/** Publishes a highlight, or anew under the id it was published by, unless that was deleted there. Answers its id. */
export async function publishToHypothesis(
  wire: Wire,
  access: Hypothesis,
  { post, highlight, id }: { post: Post; highlight: Highlight; id: string | null },
  signal: AbortSignal,
): Promise<{ ok: true; id: string } | { ok: false; reason: ServiceFailure }> {
  const body = hypothesisAnnotation(access, post, highlight);
  const path = id === null ? '/api/annotations' : `/api/annotations/${encodeURIComponent(id)}`;
  const answer = await ask(wire, access, { method: id === null ? 'POST' : 'PATCH', path, body }, signal);
  if (id !== null && !answer.ok && answer.reason === 'refused') {
    const there = await ask(wire, access, { method: 'GET', path }, signal);
    if (!there.ok && there.reason === 'refused')
      return publishToHypothesis(wire, access, { post, highlight, id: null }, signal);
  }
  if (!answer.ok) return answer;
  const given = field(answer.json, 'id');
  return typeof given === 'string' ? { ok: true, id: given } : { ok: false, reason: 'strange' };
}

/** For the reader alone, unless they chose otherwise. */
export function hypothesisAnnotation(
  { user, visibility }: Pick<Hypothesis, 'user' | 'visibility'>,
  { url, title }: Pick<Post, 'url' | 'title'>,
  highlight: Highlight,
): object {
  const quote = pickSelector(highlight.selectors, 'TextQuoteSelector');
  const position = pickSelector(highlight.selectors, 'TextPositionSelector');
  const { exact = wordsOf(highlight), prefix = '', suffix = '' } = quote ?? {};
  return {
    uri: url,
    document: { title: [title] },
    text: highlight.note,
    tags: highlight.tags,
    group: '__world__',
    permissions: { read: [visibility === 'public' ? 'group:__world__' : user] },
    target: [
      {
        source: url,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          ...(position ? [{ type: 'TextPositionSelector', start: position.start, end: position.end }] : []),
        ],
      },
    ],
  };
}

const ask = (
  wire: Wire,
  { address, token }: HypothesisAccess,
  { method, path, body }: { method: 'GET' | 'POST' | 'PATCH'; path: string; body?: object },
  signal: AbortSignal,
): Promise<ServiceAnswer> =>
  request(wire, { method, url: address + path, headers: { Authorization: `Bearer ${token}` }, body }, signal);
