/** What a passage's words say, with the formatting that a card knows: that of SugarCube, Harlowe and HTML is rewritten. */
export function readProse(words: string): string {
  return words
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/?(?:b|strong)>/gi, "''")
    .replace(/<\/?(?:i|em)>/gi, "//")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/''([^'\n]+)''/g, "**$1**")
    .replace(/(^|[^:/])\/\/([^/\n]+)\/\//g, "$1*$2*")
    .replace(/''/g, "")
    .split("\n")
    .map((line) => line.trimEnd().replace(/^!{1,6}\s*(?=\S)/, ""))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
