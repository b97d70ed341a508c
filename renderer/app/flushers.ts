/** Saves what is not yet saved; settles when it is committed or could not be. */
export type Flusher = () => Promise<void>;

/** Everything on screen that may hold unsaved work. */
export const flushers = new Set<Flusher>();
