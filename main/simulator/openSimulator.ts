import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { readAssets } from "../assets/readAssets.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";

/** Makes the saved dialogue ready to be tried and answers where. */
export function openSimulator(
  { id, language, attributes }: Parsed<"simulator:open">,
  context: Pick<HandlerContext, "store" | "simulator">,
): Promise<Output<"simulator:open">> {
  const { dialogue } = loadDialogue(id, context);
  const settings = getSiteSettings(undefined, context);
  return context.simulator.open({
    dialogue,
    assets: readAssets([dialogue], context.store),
    settings,
    language: language ?? dialogue.language,
    attributes: attributes ?? {},
  });
}
