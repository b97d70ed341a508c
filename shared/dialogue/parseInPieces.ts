import { type CopyUse, longestList } from "./copyJson.ts";
import { migrateDialogue, type RawDocument } from "./migrateDialogue.ts";
import { type ParsedDialogue, parseDialogue } from "./parseDialogue.ts";

/** Cards, or connections, that are read at a time: a few milliseconds. */
const piece = 400;

/**
 * `parseDialogue` for a thread that has other things to do meanwhile.
 *
 * @param breathe is waited for between two pieces
 */
export async function parseInPieces(
  input: unknown,
  breathe: () => Promise<unknown>,
): Promise<ParsedDialogue> {
  // a document with something wrong in it is read once more as a whole, for places that fit the whole
  return (await readInPieces(input, breathe)) ?? parseDialogue(input);
}

async function readInPieces(
  input: unknown,
  breathe: () => Promise<unknown>,
): Promise<ParsedDialogue | undefined> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return undefined;
  const migrated = migrateDialogue(input as RawDocument);
  if (!migrated.ok) return undefined;
  const { nodes = [], edges = [] } = migrated.document;
  if (!Array.isArray(nodes) || !Array.isArray(edges) || nodes.length + edges.length <= piece)
    return undefined;
  if (Math.max(nodes.length, edges.length) > longestList) return undefined;
  const use: CopyUse = { values: 0, conditions: 0 };
  const read = parseDialogue({ ...migrated.document, nodes: [], edges: [] }, use);
  if (!read.ok) return undefined;
  const { format, id } = read.dialogue;
  for (const [name, all] of [["nodes", nodes] as const, ["edges", edges] as const]) {
    for (let from = 0; from < all.length; from += piece) {
      await breathe();
      const part = parseDialogue({ format, id, [name]: all.slice(from, from + piece) }, use);
      if (!part.ok) return undefined;
      if (name === "nodes") read.dialogue.nodes.push(...part.dialogue.nodes);
      else read.dialogue.edges.push(...part.dialogue.edges);
    }
  }
  return read;
}
