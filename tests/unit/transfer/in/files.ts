import { strToU8, zipSync } from 'fflate';
import { readFile } from '@/lib/transfer/in/readFile';
import type { ReadFile } from '@/lib/transfer/in/item';

export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const read = (file: string | Uint8Array): ReadFile =>
  readFile(typeof file === 'string' ? new TextEncoder().encode(file) : file, parseHtml);

/** What a file that can be read holds. */
export function contents(file: string | Uint8Array) {
  const found = read(file);
  if (found.kind !== 'read') throw new Error(`not read: ${JSON.stringify(found)}`);
  return found;
}

export const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** A file of each service's shape, with two posts at least. */
export const samples: Record<string, string | Uint8Array> = {
  pocket: zip({
    'part_000000.csv':
      'title,url,time_added,tags,status\n색인 이야기,https://dev.example/index,1467043200,db|색인,unread\n',
    'part_000001.csv':
      'title,url,time_added,tags,status\n"Cache, twice",https://dev.example/cache,1467129600,,archive\n',
  }),
  pocketHtml: `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="https://dev.example/index" time_added="1467043200" tags="db,색인">색인 이야기</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://dev.example/cache" time_added="1467129600" tags="">https://dev.example/cache</a></li></ul></body></html>`,
  instapaper: `URL,Title,Selection,Folder,Timestamp,Tags
https://dev.example/index,색인 이야기,"색인은
표와 따로 둔다",Starred,1467043200,"[""db"",""색인""]"
https://dev.example/cache,Cache,,Archive,1467129600,[]
https://dev.example/queue,Queue,,서버,1467129601,[]
`,
  omnivore: zip({
    'metadata_0_to_20.json': JSON.stringify([
      {
        id: 'a1',
        slug: 'index-a1',
        title: '색인 이야기',
        description: '색인은 무엇인가',
        author: '김서연',
        url: 'https://dev.example/index',
        state: 'Active',
        readingProgress: 40,
        thumbnail: '',
        labels: ['db'],
        savedAt: '2023-05-01T10:00:00.000Z',
        updatedAt: '2023-05-02T10:00:00.000Z',
        publishedAt: '2023-04-01T00:00:00.000Z',
      },
      {
        id: 'a2',
        slug: 'cache-a2',
        title: 'Cache',
        url: 'https://dev.example/cache',
        state: 'Archived',
        readingProgress: 100,
        labels: [],
        savedAt: '2023-05-03T10:00:00.000Z',
      },
    ]),
    'content/index-a1.html': '<p>색인은 표와 따로 둔다. 그래서 빠르다.</p>',
    'highlights/index-a1.md':
      '> 색인은 표와 따로 둔다.\n\n#db #기억\n\n왜 따로인가\n둘째 줄\n\n> 그래서 빠르다.\n',
  }),
  raindrop: `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,색인 이야기,다시 볼 것,색인은 무엇인가,https://dev.example/index,서버/DB,"db, 색인",2023-05-01T10:00:00.000Z,,"Highlight:색인은 표와 따로 둔다
Color:blue
Note:왜 따로인가",true
2,Cache,,,https://dev.example/cache,Unsorted,,2023-05-03T10:00:00.000Z,,,false
`,
  readwise: `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
색인은 표와 따로 둔다,색인 이야기,김서연,,왜,yellow,"db, 색인",order,1,2023-05-01 10:00:00+00:00,서버
"Caches, twice",Cache,Kim,,,purple,,order,1,2023-05-03 19:00:00+09:00,
`,
  reader: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
색인 이야기,https://dev.example/index,01h,"['db', ""it's""]",2023-05-01 10:00:00+00:00,0.4,later,True
Cache,https://dev.example/cache,02h,[],2023-05-03 10:00:00+00:00,1.0,archive,True
Feed item,https://dev.example/feed,03h,[],2023-05-03 10:00:00+00:00,0,feed,False
Mail,mailto:reader-forwarded-email/1,04h,[],2023-05-03 10:00:00+00:00,0,new,False
`,
  wallabag: JSON.stringify([
    {
      is_archived: 0,
      is_starred: 1,
      tags: ['db', '색인'],
      id: 1,
      title: '색인 이야기',
      url: 'https://dev.example/index',
      content: '<p>색인은 표와 따로 둔다.</p>',
      created_at: '2023-05-01T10:00:00+00:00',
      published_at: '2023-04-01T00:00:00+00:00',
      published_by: ['김서연'],
      annotations: [
        {
          text: '왜 따로인가',
          quote: '표와 따로',
          created_at: '2023-05-02T10:00:00+00:00',
          ranges: [{ start: '/p', startOffset: '4', end: '/p', endOffset: '9' }],
        },
      ],
    },
    {
      is_archived: 1,
      is_starred: 0,
      tags: [],
      title: 'Cache',
      url: 'https://dev.example/cache',
      content: '',
      annotations: [],
    },
  ]),
  karakeep: JSON.stringify({
    bookmarks: [
      {
        createdAt: 1682935200,
        title: '색인 이야기',
        tags: ['db'],
        lists: ['l1'],
        content: { type: 'link', url: 'https://dev.example/index' },
        note: '다시 볼 것',
        archived: false,
      },
      {
        createdAt: 1683108000,
        title: 'Cache',
        tags: [],
        lists: [],
        content: { type: 'link', url: 'https://dev.example/cache' },
        note: null,
        archived: true,
      },
      { createdAt: 1683108000, title: '메모만', tags: [], lists: [], content: { type: 'text', text: '…' } },
    ],
    lists: [{ id: 'l1', name: '서버 글', parentId: null }],
  }),
  linkwarden: JSON.stringify({
    collections: [
      { id: 1, name: '서버', parentId: null, links: [] },
      {
        id: 2,
        name: 'DB',
        parentId: 1,
        links: [
          {
            name: '색인 이야기',
            url: 'https://dev.example/index',
            description: '색인은 무엇인가',
            tags: [{ name: 'db' }],
            createdAt: '2023-05-01T10:00:00.000Z',
          },
          {
            name: 'Cache',
            url: 'https://dev.example/cache',
            tags: [],
            createdAt: '2023-05-03T10:00:00.000Z',
          },
        ],
      },
    ],
  }),
  readeck: `url,title,created,labels,is_archived,is_marked,type
https://dev.example/index,색인 이야기,2023-05-01T10:00:00Z,"[""db"",""색인""]",false,true,article
https://dev.example/cache,Cache,2023-05-03T10:00:00Z,[],true,false,article
`,
  hypothesis: JSON.stringify({
    export_date: '2023-05-09T10:00:00Z',
    export_userid: 'acct:reader@example',
    client_version: '1',
    annotations: [
      {
        id: 'h1',
        created: '2023-05-01T10:00:00+00:00',
        updated: '2023-05-01T10:00:00+00:00',
        uri: 'https://dev.example/index',
        text: '왜 따로인가',
        tags: ['db'],
        document: { title: ['색인 이야기'] },
        target: [
          {
            source: 'https://dev.example/index',
            selector: [
              { type: 'RangeSelector' },
              { type: 'TextPositionSelector', start: 10, end: 22 },
              { type: 'TextQuoteSelector', exact: '색인은 표와 따로 둔다', prefix: '앞 ', suffix: ' 뒤' },
            ],
          },
        ],
      },
      {
        id: 'h2',
        created: '2023-05-02T10:00:00+00:00',
        uri: 'https://dev.example/cache',
        text: '글 전체에 대한 메모',
        tags: ['cache'],
        document: { title: ['Cache'] },
        target: [{ source: 'https://dev.example/cache' }],
      },
    ],
  }),
  webclipper: JSON.stringify([
    {
      url: 'https://dev.example/index',
      title: '색인 이야기',
      highlights: [
        {
          text: '색인은 <b>표와</b> 따로 둔다',
          timestamp: '2023-05-01T10:00:00.000Z',
          notes: ['왜 따로인가'],
        },
      ],
      data: [
        {
          id: '1',
          type: 'text',
          xpath: '/html/body/p',
          content: '색인은 <b>표와</b> 따로 둔다',
          startOffset: 0,
          endOffset: 12,
          textQuote: { prefix: '앞 ', suffix: ' 뒤' },
        },
      ],
    },
    {
      url: 'https://dev.example/cache',
      highlights: [{ text: 'Caches, twice', timestamp: '2023-05-03T10:00:00.000Z' }],
      data: [],
    },
  ]),
  annotations: JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        type: 'Annotation',
        motivation: 'highlighting',
        created: '2023-05-01T10:00:00Z',
        body: [
          { type: 'TextualBody', value: '왜 따로인가', purpose: 'commenting', format: 'text/markdown' },
          { type: 'TextualBody', value: 'db', purpose: 'tagging' },
        ],
        target: {
          source: 'https://dev.example/index',
          selector: [
            { type: 'TextQuoteSelector', exact: '색인은 표와 따로 둔다', prefix: '앞 ', suffix: ' 뒤' },
            { type: 'TextPositionSelector', start: 10, end: 22 },
          ],
        },
      },
      { type: 'Annotation', motivation: 'commenting', body: [], target: 'https://dev.example/cache' },
    ],
  }),
  bookmarks: `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1">Bookmarks bar</H3>
    <DL><p>
        <DT><H3>서버</H3>
        <DL><p>
            <DT><A HREF="https://dev.example/index" ADD_DATE="1682935200" TAGS="db,색인">색인 이야기</A>
            <DD>다시 볼 것
            <DT><A HREF="javascript:alert(1)">bookmarklet</A>
        </DL><p>
        <DT><A HREF="https://dev.example/cache" ADD_DATE="1683108000">Cache</A>
    </DL><p>
</DL><p>`,
  addresses: `- https://dev.example/index 색인 이야기
https://dev.example/cache

dev.example/queue
`,
};
