import { createHash, timingSafeEqual } from "node:crypto";

/** Whether two secrets are the same; takes as long whichever character is wrong, and however many there are. */
export function isSame(given: string, right: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(right));
}
