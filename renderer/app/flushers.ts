/** Saves what is not yet saved; answers whether all of it is committed now. */
export type Flusher = () => Promise<boolean>;

/** Everything on screen that may hold unsaved work. */
export const flushers = new Set<Flusher>();
