const COVERS = 0.4; // of the window
const LEAST = 200; // characters; less is no post
const MORE = 3; // times the text of the page around it

/**
 * The document to be read: a page may show its post in a frame that covers most of it, and hold next to nothing itself.
 * Frames of other sites cannot be looked into.
 */
export function readDocument(page: Document): Document {
  for (const frame of page.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
    const inner = frame.contentDocument;
    if (!inner?.body || !covers(frame)) continue;
    const length = lengthOf(inner);
    if (length >= LEAST && length > lengthOf(page) * MORE) return readDocument(inner);
  }
  return page;
}

function covers(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  const { innerWidth, innerHeight } = frame.ownerDocument.defaultView!;
  return width * height > innerWidth * innerHeight * COVERS;
}

/** What is shown, not scripts. Asked only of pages with such a frame: it takes the page to be laid out. */
const lengthOf = ({ body }: Document): number => body.innerText.trim().length;
