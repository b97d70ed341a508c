import type { RequestView } from "#shared/scheduling/requests/requestView.ts";
import { showError } from "../../app/showError.ts";
import { requestsTexts } from "../../i18n/areas/requestsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";

/** Notes what the user wants with a request. That he is done with it can be taken back. */
export async function decide({ id, name, email }: RequestView, as: "allow" | "close" | "reopen") {
  const decided = await call("requests:decide", { id, as });
  if (!decided.ok) return showError(decided.error);
  if (as !== "close") return;
  const t = currentTexts(requestsTexts);
  const reopen = async () => {
    const opened = await call("requests:decide", { id, as: "reopen" });
    if (!opened.ok) showError(opened.error);
  };
  showToast({ text: t.closed(name || email), action: { label: t.undo, run: () => void reopen() } });
}
