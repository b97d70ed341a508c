import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Notice } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { bringTheme } from "./bringTheme.ts";

/**
 * The document without the theme that it carries, which goes into the store: it names that from then on. `notices`: what the
 * user should know of that.
 */
export function withTheme(
  { themeDocument, ...dialogue }: Dialogue,
  context: Pick<HandlerContext, "store" | "now" | "newId">,
): { readonly dialogue: Dialogue; readonly notices: readonly Notice[] } {
  const brought = themeDocument && bringTheme(themeDocument, context);
  return brought
    ? { dialogue: { ...dialogue, theme: brought.id }, notices: brought.notices }
    : { dialogue, notices: [] };
}
