import { browser } from 'wxt/browser';
import type { Extraction } from '@/lib/article/article';
import { injected } from './injection';
import { refusal, type Reason } from './unreadable';

export type Extracted = (Extraction & { ok: true }) | { ok: false; reason: Reason };

/** Reads the page of a tab. The click, command or menu that asked for it has granted `activeTab`. */
export async function extractFrom(tabId: number, url: string): Promise<Extracted> {
  try {
    const [frame] = await injected(() =>
      browser.scripting.executeScript({ target: { tabId }, files: ['/extract.js'] }),
    );
    const extraction = frame?.result as Extraction | undefined;
    return extraction ?? { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: refusal(url) };
  }
}
