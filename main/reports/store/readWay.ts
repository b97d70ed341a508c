import type { Pass } from "#shared/engine/pass.ts";

/** The way that a word of `wayOf` stands for. */
export function readWay(word: string): Pass {
  const [node = "", port = ""] = word.split("\0");
  return [node, port];
}
