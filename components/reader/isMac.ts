/** Only for the names of keys. */
export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);
