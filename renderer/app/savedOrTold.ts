import { appTexts } from "../i18n/areas/appTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { showToast } from "../ui/toast/showToast.ts";
import { flushAll } from "./flushAll.ts";

/** Saves everything before something that reads what is saved. False when it cannot be; the user has been told. */
export async function savedOrTold(): Promise<boolean> {
  if (await flushAll()) return true;
  const t = currentTexts(appTexts);
  showToast({ text: t.notSaved, detail: t.notSavedText, kind: "error" });
  return false;
}
