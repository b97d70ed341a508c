import { showError } from "../app/showError.ts";
import { mailTexts } from "../i18n/areas/mailTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { call } from "../ipc/call.ts";
import { showToast } from "../ui/toast/showToast.ts";

/** Has a mail not be sent that waits, and tells whether that came in time. */
export async function holdMail(id: string): Promise<void> {
  const t = currentTexts(mailTexts);
  const held = await call("mail:drop", { id });
  if (!held.ok) return showError(held.error);
  showToast(held.value ? { text: t.held } : { text: t.tooLate, kind: "error" });
}
