import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { usedFlows } from "#shared/dialogue/flows/usedFlows.ts";
import type { ProblemOfDialogue } from "#shared/ipc/result.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { baseTheme } from "#shared/site/themes/baseTheme.ts";
import type { Themes } from "#shared/site/themes/themesById.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { checkOverlap } from "#shared/validation/checkOverlap.ts";
import { Failure } from "../failure/Failure.ts";
import { refuseUnknownZone } from "../settings/refuseUnknownZone.ts";
import { refuseSecrets } from "./refuseSecrets.ts";
import { refuseThemeSecrets } from "./refuseThemeSecrets.ts";
import { refuseUnsafeWebhooks } from "./refuseUnsafeWebhooks.ts";

/**
 * What an export may contain, and what was found on the way. `flows`: those that run with the dialogues; `paused`:
 * dialogues that were left out.
 */
export type CheckedExport = {
  readonly dialogues: readonly Dialogue[];
  readonly flows: readonly Dialogue[];
  readonly paused: readonly Dialogue[];
  readonly errors: readonly ProblemOfDialogue[];
  readonly warnings: readonly ProblemOfDialogue[];
};

/**
 * Looks at what somebody chose to export. A draft counts as chosen for a try-out and is in; a paused dialogue must not
 * be shown to anybody and is left out, and a flow comes along only with a dialogue that calls it. Errors mean that
 * nothing may be written. `flows`: those that may be called; `themes`: those that may be named.
 *
 * @throws {Failure} `time-zone`; `secret` when settings, a document or its theme hold something that must never reach a visitor; `invalid` when
 *   two dialogues have one id, or none is left
 */
export function checkExport(
  named: readonly Dialogue[],
  settings: SiteSettings,
  flows: Flows = new Map(),
  themes: Themes = new Map(),
): CheckedExport {
  const chosen = named.filter((document) => !isFlow(document));
  refuseSecrets("the site’s settings", settings);
  refuseUnsafeWebhooks(settings);
  refuseUnknownZone(settings);
  const ids = new Set<string>();
  for (const dialogue of chosen) {
    refuseSecrets(`the dialogue “${dialogue.name || dialogue.id}”`, dialogue);
    if (ids.has(dialogue.id)) {
      throw new Failure(
        "invalid",
        `Two dialogues have the id “${dialogue.id}”. Leave one out, or give it another id.`,
      );
    }
    ids.add(dialogue.id);
  }
  const dialogues = chosen.filter(({ status }) => status !== "paused");
  if (dialogues.length === 0) {
    throw new Failure(
      "invalid",
      chosen.length === 0
        ? "There is nothing to export: visitors do not meet a flow by itself. Export a dialogue that calls it."
        : "There is nothing to export: every dialogue is paused. Set one to draft or live.",
    );
  }
  const used = usedFlows(dialogues, flows);
  for (const flow of used) refuseSecrets(`the flow “${flow.name || flow.id}”`, flow);
  refuseThemeSecrets(dialogues, themes, settings);
  const problems = [...dialogues, ...used].flatMap((dialogue) =>
    [
      ...checkDialogue(dialogue, flows, [], baseTheme(dialogue.theme, themes, settings)),
      ...checkOverlap(dialogue, dialogues),
    ].map((problem): ProblemOfDialogue => ({ ...problem, dialogue: dialogue.id })),
  );
  return {
    dialogues,
    flows: used,
    paused: chosen.filter(({ status }) => status === "paused"),
    errors: problems.filter(({ severity }) => severity === "error"),
    warnings: problems.filter(({ severity }) => severity === "warning"),
  };
}
