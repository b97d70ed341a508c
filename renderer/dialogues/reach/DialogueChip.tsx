import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { StatusChip } from "../../ui/StatusChip.tsx";
import type { ShownState } from "./shownState.ts";
import { stateLabel } from "./stateLabel.ts";

const tones = {
  live: "success",
  paused: "warning",
  draft: "hollow",
  scheduled: "accent",
  ended: "hollow",
} as const satisfies Record<ShownState, string>;

/** How a dialogue stands, as a dot and a word. */
export function DialogueChip({ state }: { readonly state: ShownState }) {
  const t = useTexts(dialoguesTexts);
  return <StatusChip tone={tones[state]} label={stateLabel(state, t)} />;
}
