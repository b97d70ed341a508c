import type { Themes } from "#shared/site/themes/themesById.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { listThemes } from "./listThemes.ts";

/** Every stored theme that can be read, by id. */
export function loadThemes(context: Pick<HandlerContext, "store">): Themes {
  return new Map(listThemes(undefined, context).map(({ theme }) => [theme.id, theme]));
}
