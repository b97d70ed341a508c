import { dropBetween } from "./dropBetween.ts";
import type { Passage } from "./Passage.ts";
import type { Piece } from "./Piece.ts";
import { piecesOf } from "./piecesOf.ts";
import { readAssignments } from "./readAssignments.ts";
import { tokensOf } from "./tokensOf.ts";

/** The parts of a passage, in the marks of its story's format. */
export function readPassage({ text }: Passage, format: string): readonly Piece[] {
  const chapbook = /^chapbook$/i.test(format);
  const told = dropBetween(dropBetween(text, "/*", "*/"), "<!--", "-->");
  // A backslash at its end joins a line with the next one, but where Markdown is written.
  const bare = /^(chapbook|snowman)$/i.test(format) ? told : told.replace(/\\\r?\n/g, "");
  // Chapbook's variables stand above a line of dashes.
  const line = chapbook ? /^--\s*$/m.exec(bare) : null;
  const above = line ? bare.slice(0, line.index).split("\n") : [];
  const sets = above.flatMap((one): Piece[] => {
    const [, variable, value] = /^\s*([A-Za-z_]\w*)\s*:\s*(\S.*)$/.exec(one) ?? [];
    if (variable === undefined || value === undefined)
      return one.trim() === "" ? [] : [{ kind: "code", code: one.trim() }];
    return readAssignments(`${variable} = ${value}`).map((set) => ({ kind: "set", set }));
  });
  return [...sets, ...piecesOf(tokensOf(line ? bare.slice(line.index + line[0].length) : bare, format))];
}
