import { createHash } from "node:crypto";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { formsNeeds } from "../bundle/formsNeeds.ts";
import { manifestSinks } from "../bundle/manifestSinks.ts";
import { policyLines } from "../bundle/policyLines.ts";
import { readFlatLoader } from "../bundle/readFlatLoader.ts";
import { readWidget } from "../bundle/readWidget.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { flatName } from "../publish/destinations/designStudio/flatName.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";
import { getTarget } from "../targets/getTarget.ts";
import { liveHosts } from "./liveHosts.ts";
import { publishedLoader } from "./publishedLoader.ts";

/** Where a bundle's address is not known yet. */
const somewhere = "https://YOUR-HOST";

/**
 * What a web admin puts into the pages of a site, and what its Content-Security-Policy has to allow. The fingerprint is that of
 * the loader which the target has; before the first publication, of the one that it will get.
 */
export async function describeInstall(
  { target: id }: Parsed<"install:describe">,
  context: Pick<HandlerContext, "store" | "app">,
): Promise<Output<"install:describe">> {
  const target = getTarget(id, context);
  const { address } = target;
  const name = target.kind === "designStudio" ? flatName(target.prefix, "parley.js") : "parley.js";
  const loader = (await publishedLoader(id, context)) ?? (await loaderOf(target, context.app.widget));
  const hosts = await liveHosts(context);
  const integrity = `sha384-${createHash("sha384").update(loader).digest("base64")}`;
  const from = `${address === "" ? `${somewhere}/parley` : address.replace(/\/$/, "")}/${name}`;
  const origin = address === "" ? somewhere : new URL(address).origin;
  return {
    snippet: `<script async src="${from}"></script>`,
    pinned: `<script async src="${from}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    policy: policyLines([
      { directive: "script-src", source: origin },
      ...hosts.map((source) => ({ directive: "connect-src", source }) as const),
      ...formsNeeds(manifestSinks(getSiteSettings(undefined, context).sinks).marketo),
    ]),
    known: address !== "",
  };
}

async function loaderOf({ kind }: PublishTarget, widget: string): Promise<string> {
  return kind === "designStudio" ? readFlatLoader(widget) : (await readWidget(widget)).loader;
}
