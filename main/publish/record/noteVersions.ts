import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { keepVersion, type State } from "../../versions/keepVersion.ts";

/** Keeps what went out with a publication as versions, so that the timeline can say what visitors got, and when. */
export function noteVersions(
  publication: string,
  states: readonly State[],
  context: Pick<HandlerContext, "store" | "newId" | "now">,
): void {
  const { db } = context.store;
  const there = db.prepare("SELECT 1 FROM dialogues WHERE id = ?");
  const mark = db.prepare("UPDATE versions SET exported_at = ? WHERE id = ?");
  const note = db.prepare("INSERT INTO published_versions (publication, dialogue, version) VALUES (?, ?, ?)");
  for (const state of states) {
    if (there.get(state.dialogue) === undefined) continue;
    const { id } = keepVersion(state, "published", context);
    mark.run(context.now(), id);
    note.run(publication, state.dialogue, id);
  }
}
