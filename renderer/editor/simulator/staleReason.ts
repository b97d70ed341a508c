import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { sameConversation } from "./sameConversation.ts";
import type { SimulatorState } from "./simulatorStore.ts";

/** Why what the simulator shows is out of date: other words, another look, other settings of the site; undefined if it is not. */
export function staleReason(
  { runs, site }: Pick<SimulatorState, "runs" | "site">,
  dialogue: Dialogue,
  savedSite: number,
): "dialogue" | "look" | "site" | undefined {
  if (runs === null) return undefined;
  if (!sameConversation(runs, dialogue)) return "dialogue";
  if (runs.theme !== dialogue.theme || runs.themeOverrides !== dialogue.themeOverrides) return "look";
  return site === savedSite ? undefined : "site";
}
