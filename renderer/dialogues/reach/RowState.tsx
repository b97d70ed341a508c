import type { DialogueSummary } from "#shared/ipc/contract.ts";
import { DialogueChip } from "./DialogueChip.tsx";
import { presentState } from "./presentState.ts";
import { reachStore } from "./reachStore.ts";

/** How a dialogue stands: its status, and of a live one whether its time is still to come or over. */
export function RowState({ dialogue: { id, status } }: { readonly dialogue: DialogueSummary }) {
  const known = reachStore(({ reaches }) => reaches.get(id)?.state);
  return <DialogueChip state={presentState(status, known)} />;
}
