import { setImmediate } from "node:timers/promises";
import type { AttributeEntry } from "#shared/dialogue/attributes/attributeEntry.ts";
import { attributesOf } from "#shared/dialogue/attributes/attributesOf.ts";
import { mergeAttributes } from "#shared/dialogue/attributes/mergeAttributes.ts";
import { parseInPieces } from "#shared/dialogue/parseInPieces.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { fieldsKept } from "../people/calls/fieldsKept.ts";
import type { Store } from "../store/Store.ts";
import { withFields } from "./withFields.ts";

type Read = { readonly revision: number; readonly entries: readonly AttributeEntry[] };

/** What was read of each document last: most do not change between two askings. */
const known = new WeakMap<Store["db"], Map<string, Read>>();

/**
 * The attributes that the site's dialogues and flows fill or ask for, but for one of them, and the fields of Marketo's. A document
 * that cannot be read knows none. Goes in pieces, so that no window is kept waiting.
 */
export async function listAttributes(
  { except }: Parsed<"attributes:list">,
  { store: { db }, people }: Pick<HandlerContext, "store" | "people">,
): Promise<Output<"attributes:list">> {
  const before = known.get(db) ?? new Map<string, Read>();
  const rows = db
    .prepare<[string], Row>(
      "SELECT id, revision FROM dialogues WHERE deleted_at IS NULL AND id <> ? ORDER BY id",
    )
    .all(except ?? "");
  const after = new Map<string, Read>();
  for (const { id, revision } of rows) {
    const last = before.get(id);
    after.set(id, last?.revision === revision ? last : { revision, entries: await read(id, db) });
  }
  known.set(db, after);
  const merged = mergeAttributes([...after.values()].map(({ entries }) => entries));
  return [...withFields(merged, await fieldsKept(people))];
}

type Row = { readonly id: string; readonly revision: number };

async function read(id: string, db: Store["db"]): Promise<readonly AttributeEntry[]> {
  const row = db
    .prepare<[string], { document: string }>("SELECT document FROM dialogues WHERE id = ?")
    .get(id);
  await setImmediate();
  const parsed = await parseInPieces(JSON.parse(row?.document ?? "null"), setImmediate);
  return parsed.ok ? attributesOf(repairDialogue(parsed.dialogue).dialogue) : [];
}
