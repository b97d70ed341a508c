import { uiTexts } from "../i18n/areas/uiTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { longestText } from "../ui/longestText.ts";
import { showToast } from "../ui/toast/showToast.ts";

/**
 * Keeps more text than a field can hold from being pasted, and says so: the browser would cut it off without a word, and
 * megabytes of it keep the window busy for seconds.
 */
export function refuseLongPaste(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const most = target.maxLength >= 0 ? target.maxLength : longestText;
  const { value, selectionStart, selectionEnd } = target;
  const kept = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0));
  const pasted = clipboardData?.getData("text/plain").length ?? 0;
  if (kept + pasted <= most) return;
  event.preventDefault();
  event.stopPropagation();
  const t = currentTexts(uiTexts);
  showToast({ text: t.tooLongToPaste, detail: t.tooLongToPasteText(pasted, Math.max(0, most - kept)) });
}
