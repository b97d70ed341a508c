import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Saves the user's choices and tells the studio what they are now. */
export function setPreferences(
  wanted: Parsed<"preferences:set">,
  { preferences, push }: Pick<HandlerContext, "preferences" | "push">,
): Output<"preferences:set"> {
  preferences.set(wanted);
  push("preferences:changed", wanted);
}
