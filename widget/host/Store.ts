/** The visitor's memory: JSON values under short keys. Reading a missing or damaged one gives null; nothing throws. */
export type Store = {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
  readonly remove: (key: string) => void;
};
