import type { DialogueSummary } from "#shared/ipc/contract.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { StatusChip } from "../../ui/StatusChip.tsx";
import { presentState } from "./presentState.ts";
import { reachStore } from "./reachStore.ts";
import { stateLabel } from "./stateLabel.ts";

/** How a dialogue stands: its status, and of a live one whether its time is still to come or over. */
export function RowState({ dialogue: { id, status } }: { readonly dialogue: DialogueSummary }) {
  const t = useTexts(dialoguesTexts);
  const known = reachStore(({ reaches }) => reaches.get(id)?.state);
  const state = presentState(status, known);
  return <StatusChip status={state} label={stateLabel(state, t)} />;
}
