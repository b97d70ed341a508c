import { showError } from "../app/showError.ts";
import { flowsTexts } from "../i18n/areas/flowsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { call } from "../ipc/call.ts";

/** Makes a blank flow whose texts are in `language`, and answers its id; undefined if that failed, which is told. */
export async function createFlow(language: string): Promise<string | undefined> {
  const name = currentTexts(flowsTexts).untitled;
  const made = await call("dialogues:create", { name, language, type: "flow" });
  if (made.ok) return made.value.id;
  showError(made.error);
  return undefined;
}
