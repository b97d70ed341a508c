import { appStore, type UsedFlow } from "../../app/appStore.ts";
import { showError } from "../../app/showError.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { listStore } from "../listStore.ts";
import { deleteDialogues } from "./deleteDialogues.ts";

/** Deletes at once, but asks when a flow is among them that something calls which stays. */
export async function askToDelete(ids: readonly string[]): Promise<void> {
  const { untitled } = currentTexts(dialoguesTexts);
  const { dialogues = [] } = listStore.getState();
  const used: UsedFlow[] = [];
  for (const { id, name } of dialogues.filter(({ id, usedBy }) => usedBy > 0 && ids.includes(id))) {
    const uses = await call("flows:uses", { id });
    if (!uses.ok) return showError(uses.error);
    const staying = uses.value.filter((caller) => !ids.includes(caller.id));
    if (staying.length > 0)
      used.push({ name: name || untitled, callers: staying.map((caller) => caller.name || untitled) });
  }
  if (used.length > 0) appStore.setState({ overlay: { kind: "deleteUsed", ids, used } });
  else await deleteDialogues(ids);
}
