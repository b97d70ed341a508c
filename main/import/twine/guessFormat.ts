import type { Passage } from "./Passage.ts";

/** A line of Chapbook that tells how the lines below it are treated. */
const modifier = /^\[(?:if|unless|else|cont|continued?|after|align)\b[^\]\n]{0,500}\]\s*$/im;
/** The line below Chapbook's variables, with nothing but variables above it. */
const variables = /^(?:[ \t\r]*\n|[ \t]*[A-Za-z_][\w.]*[ \t]*:[^\n]*\n)+--[ \t\r]*(?:\n|$)/;
/** Marks that Chapbook has not. */
const others = /<<|<%|\((?:set|if|else|unless|link|print):/i;

/** The dialect of a story that does not name it, as stories in Twee often do not; only Chapbook is told from the others. */
export function guessFormat(passages: readonly Passage[]): string {
  const isChapbook =
    passages.some(({ text }) => modifier.test(text) || variables.test(text)) &&
    !passages.some(({ text }) => others.test(text));
  return isChapbook ? "Chapbook" : "";
}
