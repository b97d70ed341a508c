import { usedFlows } from "#shared/dialogue/flows/usedFlows.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { readAssets } from "../assets/readAssets.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { loadFlows } from "../dialogues/loadFlows.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { ownPages } from "../scheduling/ownPages.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";
import { loadThemes } from "../themes/loadThemes.ts";
import { readThemeAssets } from "../themes/readThemeAssets.ts";
import { timesFor } from "./timesFor.ts";

/** Makes the saved dialogue, with its flows as they are saved, ready to be tried and answers where. */
export function openSimulator(
  { id, ...visitor }: Parsed<"simulator:open">,
  context: Pick<HandlerContext, "store" | "simulator" | "now">,
): Promise<Output<"simulator:open">> {
  const { dialogue } = loadDialogue(id, context);
  const settings = getSiteSettings(undefined, context);
  const flows = loadFlows(context);
  const themes = loadThemes(context);
  const assets = new Map([
    ...readAssets([dialogue, ...usedFlows([dialogue], flows)], context.store),
    ...readThemeAssets([dialogue], themes, settings, context.store),
  ]);
  const times = timesFor([dialogue, ...usedFlows([dialogue], flows)], { visitor, settings }, context);
  const made = ownPages({ dialogues: [dialogue], flows }, context.store);
  return context.simulator.open({
    dialogue: made.dialogues[0] ?? dialogue,
    flows: made.flows,
    themes,
    assets,
    settings,
    visitor,
    ...times,
  });
}
