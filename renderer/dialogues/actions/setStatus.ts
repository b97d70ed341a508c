import type { Status } from "#shared/dialogue/dialogue.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { listStore } from "../listStore.ts";
import { tell } from "../tell.ts";
import { changeDetails } from "./changeDetails.ts";

/** Lets visitors meet dialogues, or no more. Flows among them have no status. */
export async function setStatus(ids: readonly string[], status: Status): Promise<void> {
  const { dialogues = [] } = listStore.getState();
  const changes = dialogues
    .filter((one) => one.type === "dialogue" && one.status !== status && ids.includes(one.id))
    .map((one) => ({ id: one.id, before: { status: one.status }, after: { status } }));
  if (changes.length === 0) return;
  const t = currentTexts(dialoguesTexts);
  tell(t.nowHas(changes.length, t.statuses[status]));
  await changeDetails({ kind: "status", changes });
}
