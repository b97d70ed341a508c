import { codeOfProxy } from "../../network/codeOfProxy.ts";
import { proxyFailureIn } from "../../network/proxyFailureIn.ts";
import { CalendarFailure } from "../CalendarFailure.ts";

const notSecure =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH)/;

/** Nothing is there to send to, and a second later there is none either. */
const nobodyThere = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** What an error on the way to a calendar means. Its message may hold an address, and is not told. */
export function networkFailure(error: unknown): CalendarFailure {
  const { name, code } = facts(error);
  if (name === "TimeoutError")
    return new CalendarFailure(
      { code: "timeout", message: "The calendar did not answer in time." },
      { passing: true },
    );
  if (name === "AbortError") return new CalendarFailure({ code: "cancelled", message: "This was given up." });
  const proxy = proxyFailureIn(error);
  if (proxy !== undefined)
    return new CalendarFailure({
      code: codeOfProxy(proxy),
      message: `${proxy.message} The calendar was not reached.`,
    });
  if (notSecure.test(code))
    return new CalendarFailure({
      code: "not-secure",
      message: "The connection is not secure. A wrong clock or a proxy of the company may be why.",
      detail: code,
    });
  return new CalendarFailure(
    {
      code: "unreachable",
      message: "The calendar cannot be reached. Is this computer online?",
      ...(code === "" ? {} : { detail: code }),
    },
    { passing: !nobodyThere.has(code) },
  );
}

/** The kind of an error, and the first code in it and its causes. */
function facts(error: unknown): { readonly name: string; readonly code: string } {
  if (!(error instanceof Error)) return { name: "", code: "" };
  let code = "";
  for (let at: unknown = error; at instanceof Error && code === ""; at = at.cause)
    if ("code" in at && typeof at.code === "string") code = at.code;
  return { name: error.name, code };
}
