import type { CallError } from "#shared/ipc/result.ts";
import { showToast } from "../ui/toast/showToast.ts";
import { errorText } from "./errorText.ts";

/** Tells of a call that failed. The path or place it is about stands after the advice. `retry`: how to try again. */
export function showError(
  error: CallError,
  retry?: { readonly label: string; readonly run: () => void },
): void {
  const { title, advice } = errorText(error);
  const place = error.code === "secret" ? error.message : error.detail;
  const detail = place === undefined ? advice : `${advice} (${place})`;
  showToast({ text: title, detail, kind: "error", action: retry });
}
