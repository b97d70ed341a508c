import { createHash } from "node:crypto";

/** What is kept of somebody who was forgotten, so that he is known again. `who`: an e-mail address, however it is written, or a browser's id. */
export function fingerprintOf(who: string): Buffer {
  return createHash("sha256").update(who.trim().toLowerCase()).digest();
}
