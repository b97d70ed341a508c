import type { CallError } from "#shared/ipc/result.ts";
import { errorTexts } from "../i18n/areas/errorTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";

/** What happened and what to do about it, in the user's language. */
export function errorText(error: CallError): { readonly title: string; readonly advice: string } {
  return currentTexts(errorTexts)[error.code];
}
