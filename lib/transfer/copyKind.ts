/** The ways a highlight is copied; the part that makes them is loaded when somebody copies. */
export const copyKinds = ['markdown', 'quote', 'html'] as const;
export type CopyKind = (typeof copyKinds)[number];
