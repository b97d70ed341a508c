import type { Piece, Way } from "./Piece.ts";
import type { Token } from "./Token.ts";

/** Something that is open: its ways (of a link or a hook, one), and into which one pieces go. */
type Open = {
  readonly kind: "ways" | "link" | "hook" | "root";
  readonly label: string;
  readonly target: string;
  readonly ways: { readonly when: string | undefined; readonly pieces: Piece[] }[];
};

/** Deeper than this nothing was written by hand. */
const deepest = 40;

/** The parts of a passage out of its marks. What is opened and not closed closes at the end. */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const root: Open = { kind: "root", label: "", target: "", ways: [{ when: undefined, pieces: [] }] };
  const stack: Open[] = [root];
  const top = () => stack.at(-1) ?? root;
  const pieces = () => top().ways.at(-1)?.pieces ?? [];
  const push = (kind: Open["kind"], when: string | undefined, label = "", target = "") => {
    if (stack.length < deepest) stack.push({ kind, label, target, ways: [{ when, pieces: [] }] });
  };
  const close = () => {
    if (stack.length > 1) {
      const done = stack.pop();
      if (done) pieces().push(...pieceOf(done));
    }
  };
  for (const token of tokens) {
    if (token.kind === "piece") pieces().push(token.piece);
    else if (token.kind === "if") push("ways", token.when);
    else if (token.kind === "link") push("link", undefined, token.label, token.target);
    else if (token.kind === "hook") push("hook", undefined);
    else if (token.kind === "end") close();
    else {
      const when = token.kind === "elseif" ? token.when : undefined;
      // SugarCube goes on inside what is open; Harlowe behind what is closed, with nothing but blanks between.
      if (top().kind === "ways") top().ways.push({ when, pieces: [] });
      else if (!reopen(pieces(), stack, when)) push("hook", undefined);
    }
  }
  while (stack.length > 1) close();
  return root.ways[0]?.pieces ?? [];
}

/** Opens the ways that were closed last again, with another way. False when something else came since. */
function reopen(pieces: Piece[], stack: Open[], when: string | undefined): boolean {
  let at = pieces.length - 1;
  for (let blank = pieces[at]; blank?.kind === "words" && blank.words.trim() === ""; blank = pieces[at])
    at -= 1;
  const last = pieces[at];
  if (last?.kind !== "ways" || last.ways.length > 200 || last.ways.at(-1)?.when === undefined) return false;
  pieces.length = at;
  const ways = last.ways.map((way) => ({ when: way.when, pieces: [...way.pieces] }));
  stack.push({ kind: "ways", label: "", target: "", ways: [...ways, { when, pieces: [] }] });
  return true;
}

function pieceOf({ kind, label, target, ways }: Open): readonly Piece[] {
  const inside = ways[0]?.pieces ?? [];
  if (kind === "ways") return [{ kind: "ways", ways: ways satisfies readonly Way[] }];
  if (kind !== "link") return inside;
  const gone = inside.find((piece) => piece.kind === "go");
  const to = gone?.kind === "go" ? gone.target : target;
  // A link that leads nowhere shows more of the passage: so it stands there at once.
  if (to === "") return [{ kind: "words", words: label }, ...inside];
  const sets = inside.flatMap((piece) => (piece.kind === "set" ? [piece.set] : []));
  return [{ kind: "link", link: { label, target: to, sets } }];
}
