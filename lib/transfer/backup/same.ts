/** `true` where two types are the same: a field that a record gets one day is a fault of types until its backup has it too. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
