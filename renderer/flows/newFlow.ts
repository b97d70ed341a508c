import { savedOrTold } from "../app/savedOrTold.ts";
import { openDialogue } from "../dialogues/actions/openDialogue.ts";
import { setView } from "../dialogues/setView.ts";
import { languageStore } from "../i18n/languageStore.ts";
import { createFlow } from "./createFlow.ts";

/** Makes a blank flow in the studio's language and opens it; the list shows flows when it is seen again. */
export async function newFlow(): Promise<void> {
  if (!(await savedOrTold())) return;
  const id = await createFlow(languageStore.getState().language);
  if (id === undefined) return;
  setView({ type: "flow", query: "", status: undefined });
  await openDialogue(id);
}
