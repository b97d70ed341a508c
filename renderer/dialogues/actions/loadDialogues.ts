import type { DialogueSummary } from "#shared/ipc/contract.ts";
import type { Result } from "#shared/ipc/result.ts";
import { call } from "../../ipc/call.ts";
import { listStore } from "../listStore.ts";

/** Reads the list from main. `asked`: an answer that is already on its way. */
export async function loadDialogues(
  asked: Promise<Result<DialogueSummary[]>> = call("dialogues:list"),
): Promise<void> {
  const listed = await asked;
  if (!listed.ok) {
    listStore.setState({ failure: listed.error });
    return;
  }
  const ids = new Set(listed.value.map(({ id }) => id));
  listStore.setState(({ active, selected }) => ({
    dialogues: listed.value,
    failure: undefined,
    active: active !== undefined && ids.has(active) ? active : undefined,
    selected: new Set([...selected].filter((id) => ids.has(id))),
  }));
}
