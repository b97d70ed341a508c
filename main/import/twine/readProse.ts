import { dropBetween } from "./dropBetween.ts";
import { dropMacros } from "./dropMacros.ts";

/**
 * What a passage says without the code in it, and the code that was left out. Known are the macros of SugarCube
 * (`<<…>>`), Snowman (`<% … %>`) and Harlowe (`(name: …)`), comments, images and tags of HTML.
 */
export function readProse(text: string): { readonly words: string; readonly code: readonly string[] } {
  const code: string[] = [];
  const drop = (found: string): string => {
    code.push(found);
    return "";
  };
  const bare = dropBetween(dropBetween(text, "/*", "*/"), "<!--", "-->");
  const plain = dropBetween(dropBetween(bare, "<<", ">>", drop), "<%", "%>", drop);
  const words = dropMacros(plain.replace(/\[img\[[^\][]*\](?:\[[^\][]*\])?\]/gi, drop), drop)
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/''([^'\n]+)''/g, "**$1**")
    .replace(/(^|[^:/])\/\/([^/\n]+)\/\//g, "$1*$2*")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { words, code };
}
