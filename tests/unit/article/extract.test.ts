// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import { extractArticle } from '@/lib/article/extract';
import { languageOf } from '@/lib/article/languageOf';
import { sanitise } from '@/lib/article/sanitise';
import { body } from './body';

const url = 'https://reader.example/pages/post.html?utm_source=mail#top';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const fixture = (name: string): Document => parse(readFileSync(`tests/fixtures/pages/${name}.html`, 'utf8'));

function article(name: string): { article: Article; root: HTMLElement } {
  const extraction = extractArticle(fixture(name), url, new Date(2026, 2, 10));
  if (!extraction.ok) throw new Error(extraction.reason);
  expect(extraction.article.trace.filter(({ failed }) => failed)).toEqual([]);
  const { article } = extraction;
  const root = body(sanitise(article.html, url, window));
  return { article: { ...article, lang: languageOf(article) }, root };
}

const code = (root: Element): string[][] =>
  [...root.querySelectorAll('pre')].map((pre) => [
    pre.firstElementChild?.className.replace('language-', '') ?? '',
    pre.getAttribute('data-file') ?? '',
    pre.textContent,
  ]);
const texts = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((el) => el.textContent.replace(/\s+/g, ' ').trim());
const sources = (root: Element): (string | null)[] =>
  [...root.querySelectorAll('img')].map((img) => img.getAttribute('src'));

describe('a Korean post with everything', () => {
  const { article: post, root } = article('ko-cache');

  test('says who, when and what', () => {
    expect(post).toMatchObject({
      url,
      key: 'https://reader.example/pages/post.html',
      title: '새벽 3시, 캐시가 한꺼번에 만료되던 날',
      byline: '한서윤',
      site: '두레박 기술 블로그',
      publishedTime: '2025-03-18T09:30:00+09:00',
      lang: 'ko',
      tags: ['장애복구', '캐시', '백엔드'],
      icon: 'https://reader.example/pages/images/avatar.png',
      minutes: { text: 5, code: 3 },
    });
    expect(post.excerpt).toMatch(/^두레박은 산지와 동네를 잇는 장보기 서비스입니다\./);
  });

  test('keeps the text and nothing around it', () => {
    expect(texts(root, 'h2, h3')).toEqual([
      '38분 동안 있었던 일',
      '왜 하필 그 시각이었나',
      '무엇을 고쳤나',
      '1. 만료 시각 흩뜨리기',
      '2. 같은 키는 한 번에 하나만',
      '3. 만료되기 전에 새로 고치기',
      '4. 데이터베이스 앞의 문지기',
      '석 달 뒤',
    ]);
    expect(texts(root, 'p')).toHaveLength(22);
    expect(root.textContent).not.toMatch(/최근 글|전체 글|채용|읽는 데|#장애복구/);
    expect(root.textContent).toContain('캐시를 끈 채 한 시간을 버틸 수 있는지');
    expect(texts(root, 'ol > li > ul > li')).toHaveLength(4);
    expect(texts(root, 'blockquote')).toHaveLength(1);
  });

  test('keeps every code block exactly', () => {
    const blocks = code(root);
    expect(blocks.map(([language, file]) => [language, file])).toEqual([
      ['java', ''],
      ['kotlin', 'src/main/kotlin/cache/Ttl.kt'],
      ['python', ''],
      ['yaml', 'gate.yml'],
      ['bash', ''],
    ]);
    expect(blocks[0]![2]).toBe(
      `public final class ProductCache {
    private static final int TTL_SECONDS = 86400; // 하루. 모두 똑같이 하루.

    public Product find(long id) {
        Product cached = redis.get("product:" + id);
        if (cached != null) {
            return cached;
        }

        Product loaded = repository.load(id); // 동시에 300번 불릴 수 있다
        redis.set("product:" + id, loaded, TTL_SECONDS);
        return loaded;
    }
}`,
    );
    expect(blocks[3]![2]).toBe(
      `database:
  gate:
    max-in-flight: 240   # 연결 400개의 60%
    on-overflow: stale   # 기다리지 않고 오래된 값

  pool:
    size: 400`,
    );
    expect(blocks[4]![2]).toBe("redis-cli --scan --pattern 'product:*' | xargs -n 500 redis-cli unlink");
  });

  test('shows pictures, tables, links and the footnote', () => {
    expect(sources(root)).toEqual([
      'https://reader.example/pages/images/hit-ratio.png',
      'https://reader.example/pages/images/db-latency.png',
    ]);
    expect(texts(root, 'figcaption')).toEqual([
      '그림 2. 주황색 막대가 장애 구간이다. 평소 12ms이던 중앙값이 2,400ms까지 올랐다.',
    ]);
    expect(texts(root, 'th')).toEqual(['시각', '일어난 일', '적중률', 'DB 연결']);
    expect(texts(root, 'tr:last-child td')).toEqual([
      '03:36',
      '잠금을 넣은 임시 배포, 회복 시작',
      '72%',
      '140 / 400',
    ]);
    expect([...root.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toContain(
      'https://reader.example/glossary/stampede',
    );
    const ref = root.querySelector('sup a')!.getAttribute('data-galpi-ref');
    expect(root.querySelector(`[data-galpi-anchor="${ref}"]`)?.textContent).toContain(
      '가장 정직한 용량 시험',
    );
  });
});

describe('an English post with code in every markup', () => {
  const { article: post, root } = article('en-queue');

  test('says who, when and what', () => {
    expect(post).toMatchObject({
      title: 'We Replaced Our Message Broker - and Kept the Table',
      byline: 'Ines Okafor',
      site: 'Pocket Lathe Engineering',
      publishedTime: '2024-11-06',
      lang: 'en',
      tags: ['postgres', 'queues', 'reliability'],
    });
  });

  test('keeps every code block exactly', () => {
    expect(code(root)).toEqual([
      [
        'sql',
        'jobs.sql',
        'create table jobs (\n\tid         bigint generated always as identity primary key,\n\tcustomer   bigint not null,\n\tkind       text not null,\n\trun_at     timestamptz not null default now(),\n\tattempts   int not null default 0,\n\tfinished   timestamptz\n);\n\n-- Only the rows that a worker may want.\ncreate index jobs_due on jobs (run_at) where finished is null;',
      ],
      [
        'sql',
        '',
        "update jobs\n   set attempts = attempts + 1,\n       run_at   = now() + interval '5 minutes'\n where id = (\n   select id from jobs\n    where finished is null and run_at <= now()\n    order by run_at\n    limit 1\n      for update skip locked\n )\n\nreturning id, kind, attempts;",
      ],
      [
        'go',
        '',
        'func (w *Worker) Run(ctx context.Context) error {\n\tfor ctx.Err() == nil {\n\t\tjob, err := w.take(ctx)\n\t\tif err != nil {\n\t\t\treturn err // the database is gone, and so are we\n\t\t}\n\n\t\tif job == nil {\n\t\t\tw.wait(ctx, 10*time.Second)\n\t\t\tcontinue\n\t\t}\n\t\tw.handle(ctx, job)\n\t}\n\treturn nil\n}',
      ],
      [
        'python',
        'delays.py',
        'def delay(attempt: int, cap: float = 900.0) -> float:\n    """Full jitter: anywhere between zero and the exponential bound."""\n    bound = min(cap, 2.0 ** attempt)\n    return random.uniform(0, bound)  # seconds',
      ],
      [
        'sql',
        '',
        'alter table jobs set (\n  autovacuum_vacuum_scale_factor = 0.01,\n  autovacuum_vacuum_cost_delay   = 0,\n  fillfactor                     = 70\n);',
      ],
      [
        'bash',
        '',
        '$ psql -f where-is-my-part.sql -v customer=4471\n  id   |   kind   | attempts |     last_error\n-------+----------+----------+---------------------\n 88213 | simulate |        3 | spindle out of range\n(1 row)',
      ],
    ]);
  });

  test('shows every picture, the table and the warning, and nothing around them', () => {
    expect(sources(root).map((src) => src?.split('/').at(-1))).toEqual([
      'worker-states.png',
      'retry-delay.png',
      'queue-depth.png',
    ]);
    expect(texts(root, 'td')).toHaveLength(15);
    expect(texts(root, 'td').slice(-3)).toEqual(['Lines of queue code', '2,940', '410']);
    expect(root.textContent).toContain('A lease is a guess about time.');
    expect(root.textContent).not.toMatch(/Keep reading|Share this|Made near a lathe|We are hiring/);
  });
});

test('a post of a few short lines is kept whole', () => {
  const { article: post, root } = article('ko-short');
  expect(post).toMatchObject({ title: '오늘의 실수', lang: 'ko', publishedTime: '2023-08-14T23:10' });
  expect(texts(root, 'p')).toEqual([
    '배포했다.',
    '금요일이었다.',
    '환경 변수를 하나 빼먹었다.',
    '결제가 한 시간 동안 시험 모드였다.',
    '다행히 아무도 사지 않았다.',
    '다행인가?',
  ]);
  expect(code(root)).toEqual([['bash', '', 'export PAYMENT_MODE=live']]);
});

test('a page of several posts gives all of them', () => {
  const { root } = article('feed');
  expect(texts(root, 'h2')).toHaveLength(3);
  expect(root.textContent).toContain('지우지 않기를 잘했습니다.');
});

test('a page without any text says so', () => {
  expect(extractArticle(fixture('empty'), url, new Date(2026, 2, 10))).toEqual({
    ok: false,
    reason: 'empty',
  });
});

test('the page itself is not changed', () => {
  const document = fixture('ko-cache');
  const before = document.documentElement.outerHTML;
  extractArticle(document, url, new Date(2026, 2, 10));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the trace names every step, and the article survives JSON', () => {
  const { article: post } = article('ko-cache');
  const names = post.trace.map((entry) => entry.step);
  expect(names).toEqual(
    expect.arrayContaining(['meta', 'copy', 'code', 'images', 'likely', 'prune', 'addresses']),
  );
  expect(post.trace.find((entry) => entry.step === 'code')?.changed).toBe(5);
  const pruned = post.trace.find((entry) => entry.step === 'prune')!;
  expect(pruned.dropped!.length).toBeGreaterThan(0);
  expect(pruned.coverage!.code[0]).toBe(pruned.coverage!.code[1]);
  expect(JSON.parse(JSON.stringify(post))).toEqual(post);
});

describe('a conversation', () => {
  const { root } = article('ko-interview');

  test('every turn begins with its speaker, whose picture is not of the text', () => {
    expect(texts(root, 'p > strong:first-child')).toEqual([
      '여울',
      '김도하',
      '여울',
      '김도하',
      '여울',
      '김도하',
    ]);
    expect(texts(root, 'p')[2]).toMatch(/^김도하 한 달에 한 번, 새벽 두 시에/);
    expect(texts(root, 'h2')).toEqual(['시작', '바뀐 것']);
    expect(sources(root)).toEqual([]);
  });
});

test('a PDF that the browser shows in a document of its own is none of these', () => {
  const document = parse('');
  Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
  expect(extractArticle(document, url, new Date(0))).toEqual({ ok: false, reason: 'pdf' });
});
