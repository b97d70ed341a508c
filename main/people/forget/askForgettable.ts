import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { emailOf } from "./emailOf.ts";
import { heldOf } from "./heldOf.ts";

/** What would go with a person, and what would stay. */
export async function askForgettable(
  { id }: Parsed<"people:forgettable">,
  { store, people, now }: Pick<HandlerContext, "store" | "people" | "now">,
): Promise<Output<"people:forgettable">> {
  const email = await emailOf(id, people);
  if (email === undefined) return null;
  const { meetings, ahead, requests, open, mails } = heldOf(store, email, now());
  return {
    meetings: meetings.length,
    ahead: ahead.length,
    requests: requests.length,
    open,
    mails: mails.length,
  };
}
