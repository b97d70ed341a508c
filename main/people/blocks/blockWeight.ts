/**
 * Bytes of words that a block may have before it is cut short: while it is written, all of them are in memory, some of them
 * three times and two bytes a character.
 */
export const blockWeight = 16 * 1024 * 1024;
