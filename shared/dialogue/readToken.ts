import { fillToken } from "./fillToken.ts";
import { unescapeDefault } from "./unescapeDefault.ts";
import type { Value } from "./value.ts";

/** Looks an attribute up; undefined when it is not known. */
export type ReadAttribute = (name: string) => Value | undefined;

/** The text that stands for a token: the attribute's value, or the default (as written) when it is empty. */
export function readToken(name: string, fallback: string | undefined, read: ReadAttribute): string {
  return fillToken([name, unescapeDefault(fallback ?? "")], read);
}
