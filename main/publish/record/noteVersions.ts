import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { keepVersion, type State } from "../../versions/keepVersion.ts";
import { inPieces } from "../inPieces.ts";

/** So many are kept in one write: each write waits for the disk. */
const together = 20;

/** Keeps what went out with a publication as versions, so that the timeline can say what visitors got, and when. */
export async function noteVersions(
  publication: string,
  states: readonly State[],
  context: Pick<HandlerContext, "store" | "newId" | "now">,
): Promise<void> {
  const { db } = context.store;
  const there = db.prepare("SELECT 1 FROM dialogues WHERE id = ?");
  // at the publication's own moment, so that a later export is known from it
  const mark = db.prepare(
    `UPDATE versions SET exported_at = max(coalesce(exported_at, 0), (SELECT at FROM publications WHERE id = ?))
    WHERE id = ?`,
  );
  const note = db.prepare("INSERT INTO published_versions (publication, dialogue, version) VALUES (?, ?, ?)");
  const write = db.transaction((some: readonly State[]) => {
    for (const state of some) {
      if (there.get(state.dialogue) === undefined) continue;
      const { id } = keepVersion(state, "published", context);
      mark.run(publication, id);
      note.run(publication, state.dialogue, id);
    }
  });
  const groups = Array.from({ length: Math.ceil(states.length / together) }, (_, index) =>
    states.slice(index * together, (index + 1) * together),
  );
  await inPieces(groups, (some) => write.immediate(some));
}
