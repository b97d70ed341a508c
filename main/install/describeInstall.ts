import { createHash } from "node:crypto";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { calledHosts } from "../bundle/calledHosts.ts";
import { readWidget } from "../bundle/readWidget.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { prepareSite } from "../publish/prepareSite.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";
import { getTarget } from "../targets/getTarget.ts";

/** Where a bundle's address is not known yet. */
const somewhere = "https://YOUR-HOST";

/** What a web admin puts into the pages of a site, and what its Content-Security-Policy has to allow. */
export async function describeInstall(
  { target: id }: Parsed<"install:describe">,
  context: Pick<HandlerContext, "store" | "app" | "now">,
): Promise<Output<"install:describe">> {
  const { address } = getTarget(id, context);
  const { loader } = await readWidget(context.app.widget);
  const { dialogues, flows } = await prepareSite(context);
  const hosts = calledHosts([...dialogues, ...flows], getSiteSettings(undefined, context));
  const integrity = `sha384-${createHash("sha384").update(loader).digest("base64")}`;
  const from = address === "" ? `${somewhere}/parley/parley.js` : `${address.replace(/\/?$/, "/")}parley.js`;
  const origin = address === "" ? somewhere : new URL(address).origin;
  return {
    snippet: `<script async src="${from}"></script>`,
    pinned: `<script async src="${from}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    policy: [`script-src ${origin}`, ...(hosts.length > 0 ? [`connect-src ${hosts.join(" ")}`] : [])],
    known: address !== "",
  };
}
