import { foldText } from "#shared/dialogue/search/foldText.ts";

/**
 * How well `query` fits `text`, without case and accents: higher is better, null is not at all. Its characters must
 * stand in the text in their order; whole runs and beginnings of words count most, blanks of the query count nothing.
 */
export function fuzzyScore(query: string, text: string): number | null {
  const wanted = foldText(query).replace(/\s+/g, "");
  const folded = foldText(text);
  if (wanted === "") return 0;
  const whole = folded.indexOf(foldText(query).trim());
  if (whole !== -1) return 1000 - whole - folded.length / 100 + (startsWord(folded, whole) ? 500 : 0);
  let score = 0;
  let at = -1;
  for (const character of wanted) {
    const next = nextPlace(folded, character, at + 1);
    if (next === -1) return null;
    score += next === at + 1 ? 8 : startsWord(folded, next) ? 6 : -Math.min(4, next - at);
    at = next;
  }
  return score - folded.length / 100;
}

/** The character that follows, else one that begins a word, else any. */
function nextPlace(text: string, character: string, from: number): number {
  if (text[from] === character) return from;
  for (let at = text.indexOf(character, from); at !== -1; at = text.indexOf(character, at + 1))
    if (startsWord(text, at)) return at;
  return text.indexOf(character, from);
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "");
}
