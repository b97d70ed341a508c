import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keepVersion, type State } from "./keepVersion.ts";

/** Keeps what went into a bundle and notes when, so that the timeline can say what visitors got. */
export function markExported(
  states: readonly State[],
  context: Pick<HandlerContext, "store" | "newId" | "now">,
): void {
  const { db } = context.store;
  const mark = db.prepare("UPDATE versions SET exported_at = ? WHERE id = ?");
  const there = db.prepare("SELECT 1 FROM dialogues WHERE id = ?");
  const note = db.transaction(() => {
    for (const state of states) {
      if (there.get(state.dialogue) === undefined) continue;
      mark.run(context.now(), keepVersion(state, "exported", context).id);
    }
  });
  note.immediate();
}
