import { showError } from "../app/showError.ts";
import { mailTexts } from "../i18n/areas/mailTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { call } from "../ipc/call.ts";
import { showToast } from "../ui/toast/showToast.ts";

/** Sends a mail once more; how that went shows where the mail stands. */
export async function repeatMail(id: string): Promise<void> {
  const sent = await call("mail:again", { id });
  if (sent.ok) return;
  if (sent.error.code === "conflict") showToast({ text: currentTexts(mailTexts).stale, kind: "error" });
  else showError(sent.error);
}
