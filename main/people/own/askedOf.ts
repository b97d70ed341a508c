import { inflateRawSync } from "node:zlib";
import { attributesWritten } from "#shared/dialogue/attributes/attributesWritten.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { inPieces } from "../../publish/inPieces.ts";
import type { Store } from "../../store/Store.ts";

/**
 * Which of some attributes a dialogue of this studio may have filled: one that is live, a flow, or whatever has gone out, also if it was
 * deleted since. Anybody can tell a relay of any other.
 */
export async function askedOf({ db }: Store, attributes: Iterable<string>): Promise<ReadonlySet<string>> {
  const left = new Set(attributes);
  const found = new Set<string>();
  const look = (document: string) => {
    if (![...left].some((name) => document.includes(name))) return;
    const parsed = parseDialogue(JSON.parse(document));
    if (!parsed.ok) return;
    for (const name of attributesWritten(parsed.dialogue)) if (left.delete(name)) found.add(name);
  };
  const present = db
    .prepare<[], string>(
      `SELECT id FROM dialogues WHERE deleted_at IS NULL
      AND (status = 'live' OR EXISTS (SELECT 1 FROM flows WHERE flows.id = dialogues.id))`,
    )
    .pluck()
    .all();
  const document = db.prepare<[string], string>("SELECT document FROM dialogues WHERE id = ?").pluck();
  await inPieces(present, (id) => {
    if (left.size > 0) look(document.get(id) ?? "");
  });
  if (left.size === 0) return found;
  const out = db
    .prepare<[], string>("SELECT id FROM versions WHERE exported_at IS NOT NULL ORDER BY exported_at DESC")
    .pluck()
    .all();
  const version = db.prepare<[string], Buffer>("SELECT document FROM versions WHERE id = ?").pluck();
  await inPieces(out, (id) => {
    const kept = left.size > 0 ? version.get(id) : undefined;
    if (kept) look(inflateRawSync(kept).toString());
  });
  return found;
}
