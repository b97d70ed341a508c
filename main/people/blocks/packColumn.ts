import type { Column } from "./Column.ts";

/** After so many people it shows whether words of a field come again. */
const sample = 1024;

/**
 * Numbers the words of a column. No more than 65,535 people. Where nearly every word of the first people is another one
 * (addresses, instants), later ones are not looked for among them: that takes most of the time and finds nothing.
 */
export function packColumn(rows: readonly (readonly (string | null)[])[], index: number): Column {
  const codes = new Uint16Array(rows.length);
  const known = new Map<string, number>();
  const words: string[] = [];
  let repeats = true;
  for (let place = 0; place < rows.length; place += 1) {
    const word = rows[place]?.[index] ?? null;
    if (word === null) continue;
    let code: number | undefined = repeats ? known.get(word) : undefined;
    if (code === undefined) {
      code = words.push(word);
      if (repeats) known.set(word, code);
      if (code === sample) repeats = place > sample * 1.1;
    }
    codes[place] = code;
  }
  return { codes, words: packWords(words) };
}

function packWords(words: readonly string[]): Column["words"] {
  const text = words.join("");
  const bytes = Buffer.from(text, "utf8");
  const starts = new Uint32Array(words.length + 1);
  // Nearly always: a byte a character, and no need to count them word by word.
  const plain = bytes.length === text.length;
  let at = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    at += plain ? word.length : Buffer.byteLength(word, "utf8");
    starts[index + 1] = at;
  }
  return { bytes, starts };
}
