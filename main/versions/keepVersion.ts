import { deflateRawSync } from "node:zlib";
import type { VersionReason, VersionSummary } from "#shared/ipc/version.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { type Kept, thinVersions } from "./thinVersions.ts";
import type { VersionRow } from "./VersionRow.ts";
import { versionColumns } from "./versionColumns.ts";
import { versionOf } from "./versionOf.ts";

/** A state of a dialogue. `document`: its JSON; `at`: when it was like this, milliseconds since the epoch. */
export type State = {
  readonly dialogue: string;
  readonly revision: number;
  readonly document: string;
  readonly cards: number;
  readonly at: number;
};

/** Keeps a state of a dialogue as a version and lets go of those that are no longer needed. A state is kept once. */
export function keepVersion(
  { document, ...state }: State,
  reason: VersionReason,
  { store, newId, now }: Pick<HandlerContext, "store" | "newId" | "now">,
): VersionSummary {
  const known = store.db
    .prepare<[string, number], VersionRow>(
      `SELECT ${versionColumns} FROM versions WHERE dialogue = ? AND revision = ?`,
    )
    .get(state.dialogue, state.revision);
  if (known !== undefined) return versionOf(known);
  const row = store.db
    .prepare<object, VersionRow>(
      `INSERT INTO versions (id, dialogue, revision, at, reason, name, cards, document)
      VALUES (@id, @dialogue, @revision, @at, @reason, '', @cards, @document)
      RETURNING ${versionColumns}`,
    )
    .get({ ...state, id: newId(), reason, document: deflateRawSync(document) });
  if (row === undefined) throw new Error("INSERT … RETURNING gave no row");
  const all = store.db
    .prepare<[string], Kept>("SELECT id, at, name, exported_at FROM versions WHERE dialogue = ?")
    .all(state.dialogue);
  const forget = store.db.prepare("DELETE FROM versions WHERE id = ?");
  for (const id of thinVersions(all, now())) if (id !== row.id) forget.run(id);
  return versionOf(row);
}
