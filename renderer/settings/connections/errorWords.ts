import type { MarketoError } from "#shared/marketo/marketoError.ts";
import type { connections } from "../../i18n/en/connections.ts";

/** Why there is no connection, in the user's language; what only Marketo knows how to say, as Marketo says it. */
export function errorWords({ code, message }: MarketoError, t: typeof connections): string {
  if (/^http-(?:5|429)/.test(code)) return t.errors.timeout ?? message;
  if (code.startsWith("http-")) return t.errors["bad-answer"] ?? message;
  return t.errors[code] ?? t.other(code, message);
}
