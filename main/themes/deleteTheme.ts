import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { noSuchTheme } from "./noSuchTheme.ts";

/**
 * Removes a theme. Dialogues go on naming it, so that it is theirs again if it comes back; until then they look as the
 * site does. Its files stay noted for the same reason.
 */
export function deleteTheme(
  { id }: Parsed<"themes:delete">,
  { store }: Pick<HandlerContext, "store">,
): Output<"themes:delete"> {
  const { changes } = store.db.prepare("DELETE FROM themes WHERE id = ?").run(id);
  if (changes === 0) throw noSuchTheme(id);
}
