import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** Saves the user's choices and tells the studio what they are now. */
export async function setPreferences(
  wanted: Parsed<"preferences:set">,
  { preferences, push }: Pick<HandlerContext, "preferences" | "push">,
): Promise<Output<"preferences:set">> {
  await preferences.set(wanted);
  push("preferences:changed", wanted);
}
