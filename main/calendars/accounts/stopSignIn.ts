import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";

/** Gives up the sign-in that waits, if any. */
export function stopSignIn(
  _input: Parsed<"calendars:stopSignIn">,
  { calendars }: Pick<HandlerContext, "calendars">,
): Output<"calendars:stopSignIn"> {
  calendars.signingIn?.abort();
}
