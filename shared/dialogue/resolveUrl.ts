import { fillUrl } from "./fillUrl.ts";
import { parsePlain } from "./parsePlain.ts";
import type { ReadAttribute } from "./readToken.ts";

/** Reads an address and fills its tokens in: see `fillUrl`. */
export function resolveUrl(template: string, read: ReadAttribute): string | null {
  return fillUrl(parsePlain(template.trim()), read);
}
