/** The browser's list of downloads, where the reader has allowed it. */
export interface Downloads {
  /** asks the reader, from a click */
  ask: () => Promise<boolean>;
  isAllowed: () => Promise<boolean>;
  /** saves a file without asking where; answers once it is on the disk */
  save: (name: string, file: Blob) => Promise<void>;
  /** removes the oldest backups but for some, the one just made among these */
  rotate: (made: string, kept: number) => Promise<void>;
}
