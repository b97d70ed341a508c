import type { BundleFile } from "#shared/site/bundleFile.ts";
import { buildBundle } from "../bundle/buildBundle.ts";
import { readWidget } from "../bundle/readWidget.ts";
import type { Simulation } from "./Simulator.ts";

/** The very bundle that visitors would get. What it would send, the page that it runs on keeps in. */
export async function buildSimulation(
  { dialogue, others = [], flows = new Map(), settings, themes = new Map(), assets = new Map() }: Simulation,
  widgetFolder: string,
): Promise<BundleFile[]> {
  const widget = await readWidget(widgetFolder);
  return buildBundle({ dialogues: [dialogue, ...others], flows, settings, themes, widget, assets });
}
