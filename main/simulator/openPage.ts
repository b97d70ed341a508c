import { access } from "node:fs/promises";
import path from "node:path";
import { usedFlows } from "#shared/dialogue/flows/usedFlows.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { readAssets } from "../assets/readAssets.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { loadFlows } from "../dialogues/loadFlows.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { ownPages } from "../scheduling/ownPages.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";
import { loadThemes } from "../themes/loadThemes.ts";
import { readThemeAssets } from "../themes/readThemeAssets.ts";
import { liveOthers } from "./liveOthers.ts";
import type { StagePage } from "./stage/Stage.ts";
import { timesFor } from "./timesFor.ts";

/**
 * Opens a page in a window of its own with the saved dialogue, and all else that the site has live, in it.
 *
 * @throws {Failure} `not-found` when no file has been chosen, or it has gone
 */
export async function openPage(
  { id, page, ...visitor }: Parsed<"simulator:openPage">,
  context: Pick<HandlerContext, "store" | "stage" | "now">,
): Promise<Output<"simulator:openPage">> {
  const shown = await stagePageOf(page, context.stage);
  const { dialogue } = loadDialogue(id, context);
  const settings = getSiteSettings(undefined, context);
  const flows = loadFlows(context);
  const others = liveOthers(id, flows, context);
  const dialogues = [dialogue, ...others];
  const themes = loadThemes(context);
  const assets = new Map([
    ...readAssets([...dialogues, ...usedFlows(dialogues, flows)], context.store),
    ...readThemeAssets(dialogues, themes, settings, context.store),
  ]);
  const times = timesFor([...dialogues, ...usedFlows(dialogues, flows)], { visitor, settings }, context);
  const made = ownPages({ dialogues, flows }, context.store);
  const [tried = dialogue, ...beside] = made.dialogues;
  return context.stage.open(
    { dialogue: tried, others: beside, flows: made.flows, themes, assets, settings, visitor, ...times },
    shown,
  );
}

async function stagePageOf(
  { kind, address }: Parsed<"simulator:openPage">["page"],
  { sample, chosen }: Pick<HandlerContext["stage"], "sample" | "chosen">,
): Promise<StagePage> {
  if (kind === "site") return { address };
  if (kind === "sample") {
    const { pathname } = new URL(address);
    const file = /^\/(?:index\.html)?$/.test(pathname) ? "index.html" : pathname.slice(1);
    return { address, folder: sample, file, fallback: "index.html" };
  }
  const found =
    chosen !== undefined &&
    (await access(chosen).then(
      () => true,
      () => false,
    ));
  if (!found)
    throw new Failure("not-found", "Choose a HTML file to try the chat on.", {
      ...(chosen !== undefined && { detail: chosen }),
    });
  return { address, folder: path.dirname(chosen), file: path.basename(chosen) };
}
