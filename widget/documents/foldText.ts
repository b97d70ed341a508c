/**
 * A text as it is searched: lower case, without accents, blanks as one; `at`: where each of its characters stood, and
 * behind them all where the text ends.
 */
export type FoldedText = { readonly text: string; readonly at: readonly number[] };

/** Folds a text for a search that does not care for case, accents or how lines were broken. */
export function foldText(source: string): FoldedText {
  let text = "";
  const at: number[] = [];
  let index = 0;
  for (const character of source) {
    const folded = /\s/.test(character)
      ? text.endsWith(" ")
        ? ""
        : " "
      : character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    for (let count = 0; count < folded.length; count++) at.push(index);
    text += folded;
    index += character.length;
  }
  at.push(index);
  return { text, at };
}
