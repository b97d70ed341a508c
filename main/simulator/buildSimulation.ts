import type { BundleFile } from "#shared/site/bundleFile.ts";
import { buildBundle } from "../bundle/buildBundle.ts";
import { readWidget } from "../bundle/readWidget.ts";
import type { Simulation } from "./Simulator.ts";

/** The very bundle that visitors would get, but for the sinks and webhooks: a try-out tells nobody. */
export async function buildSimulation(
  { dialogue, flows = new Map(), settings, themes = new Map(), assets = new Map() }: Simulation,
  widgetFolder: string,
): Promise<BundleFile[]> {
  const widget = await readWidget(widgetFolder);
  const silent = { ...settings, sinks: { webhooks: [], dataLayer: false } };
  return buildBundle({
    dialogues: [dialogue],
    flows,
    settings: silent,
    themes,
    widget,
    assets,
    rehearsal: true,
  });
}
