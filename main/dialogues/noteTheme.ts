import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Notes which theme a stored dialogue names, in the transaction that stores it. */
export function noteTheme({ id, theme }: Dialogue, { store }: Pick<HandlerContext, "store">): void {
  store.db.prepare("DELETE FROM theme_uses WHERE dialogue = ?").run(id);
  if (theme !== "default")
    store.db.prepare("INSERT INTO theme_uses (dialogue, theme) VALUES (?, ?)").run(id, theme);
}
