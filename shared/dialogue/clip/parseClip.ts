import { copyJson } from "../copyJson.ts";
import { newDialogue } from "../newDialogue.ts";
import { repairDialogue } from "../repairDialogue.ts";
import { type CopiedCards, clipFormat, clipSchema } from "./clip.ts";

/** Why a text holds no cards to paste. */
export type ClipFailure = "empty" | "not-cards" | "too-big" | "newer" | "damaged";

/** What a text of the clipboard holds. */
export type ParsedClip =
  | { readonly ok: true; readonly clip: CopiedCards }
  | { readonly ok: false; readonly reason: ClipFailure };

/** The longest text that is looked at, in characters: more than 20,000 cards need. */
const longest = 30_000_000;

/** What copied cards begin with; a text that does not is not read any further. */
const beginning = /^\s*\{\s*"parley"\s*:\s*"cards"/;

/**
 * Reads copied cards from a text. Never throws, whatever the text is; ids that repeat and connections to nowhere are
 * mended as those of a dialogue are.
 */
export function parseClip(text: string): ParsedClip {
  const refused = (reason: ClipFailure): ParsedClip => ({ ok: false, reason });
  if (text.trim() === "") return refused("empty");
  if (!beginning.test(text.slice(0, 1000))) return refused("not-cards");
  if (text.length > longest) return refused("too-big");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("damaged");
  }
  const copied = copyJson(value);
  if (!copied.ok) return refused(copied.failure === "too-big" ? "too-big" : "damaged");
  const parsed = clipSchema.safeParse(copied.value);
  if (!parsed.success) return refused(isNewer(copied.value) ? "newer" : "damaged");
  const { nodes, edges, notes, groups } = repairDialogue({
    ...newDialogue({ id: "clip", name: "", language: "en" }),
    nodes: parsed.data.nodes,
    edges: parsed.data.edges,
    notes: parsed.data.notes,
    groups: parsed.data.groups,
  }).dialogue;
  return { ok: true, clip: { ...parsed.data, nodes, edges, notes, groups } };
}

function isNewer(value: unknown): boolean {
  const { format } = value as { readonly format?: unknown };
  return typeof format === "number" && format > clipFormat;
}
