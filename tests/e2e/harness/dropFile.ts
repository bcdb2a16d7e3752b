import type { Tab } from './driver.ts';

/** Drops a file on a page of the extension. */
export const dropFile = (tab: Tab, name: string, content: string | Uint8Array): Promise<void> =>
  tab.evaluate(
    (name, base64) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.fromBase64(base64)], name));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    Buffer.from(content).toString('base64'),
  );
