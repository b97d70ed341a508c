import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/** The user's choices for the studio. */
export function getPreferences(
  _input: Parsed<"preferences:get">,
  { preferences }: Pick<HandlerContext, "preferences">,
): Output<"preferences:get"> {
  return preferences.get();
}
