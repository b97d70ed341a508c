import { uiTexts } from "../i18n/areas/uiTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { longestList } from "../ui/chips/longestList.ts";
import { longestText } from "../ui/longestText.ts";
import { showToast } from "../ui/toast/showToast.ts";

/**
 * Keeps more text than a field can hold from being pasted, and says so: the browser would cut it off without a word, and
 * megabytes of it keep the window busy for seconds.
 */
export function refuseLongPaste(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const isList = target.dataset.takes === "list";
  const most = isList ? longestList : target.maxLength >= 0 ? target.maxLength : longestText;
  const { value, selectionStart, selectionEnd } = target;
  const kept = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0));
  // a field keeps a line's end as one character
  const pasted = clipboardData?.getData("text/plain").replaceAll("\r\n", "\n").length ?? 0;
  if (kept + pasted <= most) return;
  event.preventDefault();
  event.stopPropagation();
  const t = currentTexts(uiTexts);
  showToast({ text: t.tooLongToPaste, detail: t.tooLongToPasteText(pasted, Math.max(0, most - kept)) });
}
