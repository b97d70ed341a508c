import type { CallError } from "#shared/ipc/result.ts";
import { errorText } from "../../app/errorText.ts";
import type { themesTexts } from "../../i18n/areas/themesTexts.ts";

/** Why a page could not be read, and what to do about it. */
export function pageFailure(
  { code, detail, message }: CallError,
  t: (typeof themesTexts)["en"]["pageFailures"],
): string {
  if (code === "unreachable") return t.unreachable;
  if (code === "unreadable") return t.status(detail ?? "");
  if (code === "invalid") return t.nothing;
  return errorText({ code, message }).advice;
}
