import type { ManifestMarketo } from "#shared/site/manifest.ts";
import type { Report } from "#shared/site/report.ts";
import { calmly } from "../sinks/calmly.ts";
import { loadScript } from "./loadScript.ts";
import type { MarketoPage } from "./MarketoPage.ts";
import { optedOut } from "./optedOut.ts";

let library: Promise<boolean> | undefined;

/**
 * Tells Munchkin of a milestone, as of a page that was visited: `/chat/<dialogue>/engaged`, `/chat/<dialogue>/goal-<name>` and the
 * like. Munchkin itself is brought only where the site says so, and never begun twice.
 */
export async function tellMunchkin(
  { munchkinId, milestones }: ManifestMarketo,
  { event, dialogue, name, conversation }: Report,
  allowed: () => boolean,
): Promise<void> {
  const step = event === "goal" ? `goal-${slug(String(name ?? ""))}` : milestoneOf[event];
  if (!milestones || step === undefined) return;
  const page = window as MarketoPage;
  if (!page.Munchkin && milestones === "always") {
    library ??= loadScript("https://munchkin.marketo.net/munchkin.js").then((loaded) => {
      if (loaded && allowed() && !optedOut()) calmly(() => page.Munchkin?.init?.(munchkinId));
      return loaded;
    });
    await library;
  }
  if (!allowed() || optedOut()) return;
  calmly(() =>
    page.Munchkin?.munchkinFunction?.("visitWebPage", {
      url: `/chat/${encodeURIComponent(String(dialogue))}/${step}`,
      params: `conversation=${conversation}`,
    }),
  );
}

const milestoneOf: { readonly [event: string]: string } = {
  engaged: "engaged",
  meetingRequested: "meeting",
  completed: "completed",
};

/** As a part of a path. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
