import type { ManifestMarketo } from "#shared/site/manifest.ts";
import type { PolicyNeed } from "./PolicyNeed.ts";

/**
 * What Marketo's own scripts need of a page: they fetch the form as a script, style it, and send it through a frame of their host.
 * Nothing where no form is filled in.
 */
export function formsNeeds(
  form: Pick<ManifestMarketo, "base" | "munchkinId" | "milestones"> | undefined,
): PolicyNeed[] {
  if (!form) return [];
  const { base, munchkinId, milestones } = form;
  const munchkin: PolicyNeed[] = [
    { directive: "script-src", source: "https://munchkin.marketo.net" },
    { directive: "connect-src", source: `https://${munchkinId.toLowerCase()}.mktoresp.com` },
  ];
  return [
    { directive: "script-src", source: base },
    // Where the page brings Munchkin itself it lets it in already.
    ...(milestones === "always" ? munchkin : []),
    { directive: "frame-src", source: base },
    { directive: "style-src", source: base },
  ];
}
