import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { bringTheme } from "./bringTheme.ts";

/** The document without the theme that it carries, which goes into the store: it names that from then on. */
export function withTheme(
  { themeDocument, ...dialogue }: Dialogue,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): Dialogue {
  const id = themeDocument && bringTheme(themeDocument, context);
  return id === undefined ? dialogue : { ...dialogue, theme: id };
}
