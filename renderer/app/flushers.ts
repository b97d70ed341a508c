/**
 * Saves what is not yet saved; answers whether all of it is committed now. `isClosing`: the window is about to go, and what
 * is still being written with it.
 */
export type Flusher = (isClosing: boolean) => Promise<boolean>;

/** Everything on screen that may hold unsaved work. */
export const flushers = new Set<Flusher>();
