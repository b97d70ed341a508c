import type { Session } from "electron";

/** Sessions whose pages are not the studio's, and are shut in by whoever opens them. */
export const ownRules = new WeakSet<Session>();
