import type { Text } from "../text.ts";

/** The way to a text inside a card's data: keys, and of lists the ids of their items. */
export type TextPath = readonly string[];

/**
 * One text of a dialogue. `id`: stable as long as its card and answer are there, wherever they move; letters, digits and
 * `.`, `-`, `_` only, so that every format of language files can carry it.
 */
export type TextUnit = {
  readonly id: string;
  readonly node: string;
  readonly path: TextPath;
  readonly text: Text;
};
