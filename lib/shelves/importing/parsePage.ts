import { linkedData } from '@/lib/transfer/in/html/savedPage';

/** Not in TypeScript's library yet. */
interface ParsesHtml {
  parseHTML(html: string, options: { sanitizer: SanitizerConfig }): Document;
}

// All of the page but what the browser removes whatever is asked for: scripts, frames, handlers of events.
const sanitizer: SanitizerConfig = { removeElements: [], removeAttributes: [], comments: true };

/**
 * A whole page in a document that runs and loads nothing; needs no Trusted Types policy. What the page says of itself in
 * JSON-LD is put back: it would go with the scripts.
 */
export function parsePage(html: string): Document {
  const page = (Document as unknown as ParsesHtml).parseHTML(html, { sanitizer });
  for (const json of linkedData(html)) {
    const data = page.createElement('script');
    data.type = 'application/ld+json';
    data.append(page.createTextNode(json));
    page.head.append(data);
  }
  return page;
}
