import type { View } from './view.ts';
import type { Words } from './words.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** language of the interface; a browser without it falls back to English */
  lang?: 'ko' | 'en';
  /** folder of the unpacked build */
  extension?: string;
  /** a person is watching: a window on the screen */
  visible?: boolean;
  /** folder of the profile: a new one that goes with the browser, unless given */
  profile?: string;
  /** open what was open when the profile was last used */
  restore?: boolean;
  /** nothing but localhost can be reached */
  local?: boolean;
  /** pages get as much time as in a reader's browser: those that are seen more than others */
  timed?: boolean;
}

export interface Tab extends View {
  goto(url: string): Promise<void>;
  /** the browser's own Back and Reload buttons */
  back(): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
  activate(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
}

/** One browser with Galpi in it, driven as a person would. Both drivers are used by the same specs. */
export interface Browser {
  readonly name: BrowserName;
  readonly words: Words;
  /** address of the extension's own pages, ends with a slash */
  readonly base: string;
  open(url: string): Promise<Tab>;
  tabs(): Promise<Tab[]>;
  /** a real click on the extension's button while this tab is shown; gives the moment of the click, ms since 1970 */
  clickToolbar(tab: Tab): Promise<number>;
  /** the popup, once it is open; throws when none opens */
  popup(): Promise<View>;
  hasPopup(): Promise<boolean>;
  /** as a click beside it does */
  closePopup(): Promise<void>;
  /** whoever is asked whether Galpi may read this site says yes */
  allowSite(pattern: string): Promise<void>;
  openLibrary(): Promise<Tab>;
  /** the extension's background after a long rest: the next event starts it anew */
  stopBackground(): Promise<void>;
  /** as after an update: every page of the extension goes, and it starts anew */
  reloadExtension(): Promise<void>;
  /** lets an origin keep so many bytes, null: as many as usual; for as long as the tab is open */
  limitQuota?(tab: Tab, origin: string, bytes: number | null): Promise<void>;
  /** right button, then an item of the menu; not there where native menus cannot be opened */
  contextMenu?(tab: Tab, x: number, y: number, item: string): Promise<void>;
  openPrivate?(url: string): Promise<Tab>;
  /** what pages of the extension and its background reported since the last call */
  errors(): Promise<string[]>;
  /** no time to say goodbye: SIGKILL */
  kill(): Promise<void>;
  quit(): Promise<void>;
  /** the process is gone, for whatever reason */
  readonly closed: Promise<void>;
  /** quits; removes the profile unless it was given */
  close(): Promise<void>;
}
