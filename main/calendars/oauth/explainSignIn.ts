import { AuthorizationResponseError, ClientError, ResponseBodyError } from "openid-client";
import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import { networkFailure } from "../http/networkFailure.ts";

/** Only signing in again helps (RFC 6749, 5.2; OpenID Connect Core, 3.1.2.6). */
const ended = new Set(["invalid_grant", "interaction_required", "login_required", "consent_required"]);
const notOurs = new Set(["invalid_client", "unauthorized_client", "invalid_request"]);

/** What went wrong with a sign-in or a token. What is told holds neither tokens nor addresses. */
export function explainSignIn(error: unknown, service: string): CalendarFailure {
  if (error instanceof CalendarFailure) return error;
  const because = (code: CalendarProblem["code"], message: string, detail: string, passing = false) =>
    new CalendarFailure({ code, message, ...(detail === "" ? {} : { detail }) }, { passing });
  if (error instanceof AuthorizationResponseError)
    return error.error === "access_denied"
      ? because("missing-permission", `${service} was not allowed to let Parley in.`, error.error)
      : because("refused", `${service} does not let Parley in (${error.error}).`, error.error);
  if (error instanceof ResponseBodyError) {
    // Microsoft's numbers say more than the words of the standard do.
    const detail = /AADSTS\d+/.exec(error.error_description ?? "")?.[0] ?? error.error;
    if (error.status >= 500 || error.status === 429)
      return because("unavailable", `${service} gives no tokens at the moment.`, detail, true);
    if (ended.has(error.error)) return because("sign-in", `${service} wants you to sign in again.`, detail);
    if (notOurs.has(error.error))
      return because(
        "not-set-up",
        `${service} does not know this client ID, or the secret is wrong.`,
        detail,
      );
    return because("refused", `${service} gives no token (${error.error}).`, detail);
  }
  const status = error instanceof ClientError && error.cause instanceof Response ? error.cause.status : 0;
  if (status >= 500 || status === 429)
    return because("unavailable", `${service} gives no tokens at the moment.`, String(status), true);
  if (error instanceof ClientError && error.code !== "OAUTH_TIMEOUT" && error.code !== "OAUTH_ABORT")
    return because("bad-answer", `${service} answered something that cannot be trusted.`, error.code ?? "");
  return networkFailure(error instanceof ClientError && error.cause ? error.cause : error);
}
