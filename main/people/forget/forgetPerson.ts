import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { ownIdOf } from "../own/ownIdOf.ts";
import { emailOf } from "./emailOf.ts";
import { forgetEngaged } from "./forgetEngaged.ts";
import { forgetListed } from "./forgetListed.ts";
import { noteForgotten } from "./noteForgotten.ts";
import { sweepForgotten } from "./sweepForgotten.ts";

/**
 * Forgets one person, for good: what is known of whom only relays have told, and what of anybody's meetings, requests and mails tells who it
 * was. What he has told until now does not come again. His meetings ahead stay until they are over or cancelled; whom Marketo knows stays
 * as he is there. Somebody who is not there, or has no address to know him by, is no error.
 */
export async function forgetPerson(
  { id }: Parsed<"people:forget">,
  context: Pick<HandlerContext, "store" | "people" | "meetings" | "app" | "now" | "push">,
): Promise<Output<"people:forget">> {
  const { store, people: room, meetings, now, push } = context;
  const email = await emailOf(id, room);
  if (email === undefined) return;
  // What is just being booked for him is a meeting ahead.
  await meetings.running?.ended.catch(() => undefined);
  const forget = store.db.transaction(() => {
    noteForgotten(store, email, now());
    forgetListed(store, (other) => other.trim().toLowerCase() === email.toLowerCase());
  });
  forget.immediate();
  sweepForgotten(store, now());
  await forgetEngaged({ id, email }, context);
  // Last: as long as he is in sight, it can be tried again. Marketo may have told since of whom only a relay knew before.
  await room.people.erase({ ids: [ownIdOf(email)] });
  push("people:changed", {});
  push("meetings:changed", {});
  push("requests:changed", {});
  push("relays:changed", {});
}
