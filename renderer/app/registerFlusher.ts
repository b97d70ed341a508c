import { type Flusher, flushers } from "./flushers.ts";

/** Has `flush` called before the window closes or reloads. Answers the way to stop that. */
export function registerFlusher(flush: Flusher): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}
