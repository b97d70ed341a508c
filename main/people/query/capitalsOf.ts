import type { Words } from "../blocks/Words.ts";

/**
 * All words in capitals, a character a byte, so that places in the text are places in the bytes; what is not ASCII is not to be
 * read from it. Undefined where capitals take more room.
 */
export function capitalsOf({ bytes }: Words): string | undefined {
  const text = bytes.toString("latin1").toUpperCase();
  return text.length === bytes.length ? text : undefined;
}
