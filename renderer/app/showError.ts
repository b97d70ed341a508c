import type { CallError } from "#shared/ipc/result.ts";
import { showToast } from "../ui/toast/showToast.ts";
import { errorText } from "./errorText.ts";

/** Tells of a call that failed. `detail` (a path, a place) stands before the advice. `retry`: how to try again. */
export function showError(
  error: CallError,
  retry?: { readonly label: string; readonly run: () => void },
): void {
  const { title, advice } = errorText(error);
  const detail = error.detail === undefined ? advice : `${error.detail}: ${advice}`;
  showToast({ text: title, detail, kind: "error", action: retry });
}
