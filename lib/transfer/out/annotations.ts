import type { Highlight } from '@/lib/model/highlight';
import { hasAddress, type Post } from '@/lib/model/post';
import { pickSelector } from '@/lib/model/selectors';
import { jsonForOthers } from '../jsonForOthers';
import type { ExportWords } from './exported';
import { isoTime } from './isoTime';
import type { TextFormat } from './textFormat';

type Json = Record<string, unknown>;

/** The W3C's words, and ours for what it has none for: https://www.w3.org/TR/annotation-model/#extensions */
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    title: 'http://purl.org/dc/terms/title',
    galpi: 'urn:galpi:terms:',
    colour: 'galpi:colour',
    colourName: 'galpi:colourName',
    section: 'galpi:section',
    code: 'galpi:code',
    programmingLanguage: 'https://schema.org/programmingLanguage',
    file: 'galpi:file',
    startLine: 'galpi:startLine',
    endLine: 'galpi:endLine',
  },
];

/**
 * Highlights and notes as one W3C Web Annotation collection. `id` makes an IRI that no other file has; a post without an
 * address is named by the one it is known by.
 */
export function annotationsFile(words: ExportWords, id: () => string): TextFormat {
  let total = 0;
  const items = (list: readonly Json[]): string =>
    list.map((item) => `${total++ > 0 ? ',\n' : ''}${jsonForOthers(item)}`).join('');
  return {
    type: 'application/ld+json',
    start() {
      const collection = { '@context': context, id: id(), type: 'AnnotationCollection', label: 'Galpi' };
      const page = { id: id(), type: 'AnnotationPage', startIndex: 0 };
      return `${JSON.stringify(collection).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[\n`;
    },
    post: ({ post, highlights }) =>
      items([
        ...(post.note ? [ofPost(post, post.note)] : []),
        ...highlights.map(({ highlight }) => annotationOf(post, highlight, words)),
      ]),
    end: () => `\n]},"total":${total}}\n`,
  };
}

function annotationOf(post: Post, highlight: Highlight, words: ExportWords): Json {
  const { id, note, tags, colour, section, createdAt, updatedAt, selectors } = highlight;
  const code = pickSelector(selectors, 'CodeSelector');
  return {
    id: iri(id),
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: isoTime(createdAt),
    modified: isoTime(updatedAt),
    ...bodies(note, tags),
    target: targetOf(post, highlight),
    colour,
    colourName: words.colour(colour),
    ...(section && { section }),
    ...(code && {
      code: {
        ...(code.language && { programmingLanguage: code.language }),
        ...(code.file && { file: code.file }),
        startLine: code.startLine,
        endLine: code.endLine,
      },
    }),
  };
}

/** A passage by its words and its place; a picture is a resource of its own, in the scope of the post. */
function targetOf(post: Post, { selectors, colour }: Highlight): Json {
  const source = { id: post.url, type: 'Text', format: 'text/html', title: post.title };
  const picture = pickSelector(selectors, 'PictureSelector');
  if (picture) {
    const image = hasAddress({ url: picture.source }) ? picture.source : post.url;
    return { type: 'SpecificResource', source: image, scope: post.url, styleClass: colour };
  }
  const quote = pickSelector(selectors, 'TextQuoteSelector');
  const position = pickSelector(selectors, 'TextPositionSelector');
  const selector = [
    ...(quote ? [{ type: quote.type, exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix }] : []),
    ...(position ? [{ type: position.type, start: position.start, end: position.end }] : []),
  ];
  return { type: 'SpecificResource', source, selector, styleClass: colour };
}

/** What the reader wrote of the whole post. */
const ofPost = (post: Post, note: string): Json => ({
  id: iri(post.id),
  type: 'Annotation',
  motivation: 'commenting',
  created: isoTime(post.savedAt),
  ...bodies(note, post.tags),
  target: { id: post.url, type: 'Text', format: 'text/html', title: post.title },
});

function bodies(note: string, tags: readonly string[]): { body?: Json[] } {
  const body = [
    ...(note ? [{ type: 'TextualBody', value: note, purpose: 'commenting', format: 'text/markdown' }] : []),
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging', format: 'text/plain' })),
  ];
  return body.length > 0 ? { body } : {};
}

const iri = (id: string): string => `urn:uuid:${encodeURIComponent(id)}`;
