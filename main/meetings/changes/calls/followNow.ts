import { agentsOfAccount } from "#shared/calendars/agentsOfAccount.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { Followed } from "#shared/ipc/meetingsContract.ts";
import { readAccounts } from "../../../calendars/accounts/readAccounts.ts";
import { readSetup } from "../../../scheduling/readSetup.ts";
import type { BookedRecord } from "../../MeetingRecord.ts";
import { createRequests } from "../../requests/createRequests.ts";
import { finishBookings } from "../../requests/finishBookings.ts";
import { followMeetings } from "../followMeetings.ts";
import { readMeetings } from "../readMeetings.ts";
import { studioChangeDesk } from "../studioChangeDesk.ts";
import type { ChangeContext } from "./ChangeContext.ts";

/** So long after their end meetings are still looked at: somebody may have moved one that was to be over. */
const afterwards = 2 * 86_400_000;

/** Looks now what has changed in the calendars; a look that is under way is waited for. @throws {Failure} `damaged` */
export async function followNow(
  _input: Parsed<"meetings:follow">,
  context: ChangeContext,
): Promise<Output<"meetings:follow">> {
  const { meetings: room } = context;
  room.following ??= look(context).finally(() => {
    room.following = undefined;
  });
  return room.following;
}

async function look(context: ChangeContext): Promise<Followed> {
  const { store, meetings: room, now, push } = context;
  const watched = readMeetings(store, now() - afterwards).meetings.filter(
    (record): record is BookedRecord => record.state === "booked",
  );
  const desk = studioChangeDesk(context, room.turns);
  const { unread, failure, ...followed } = await followMeetings(watched, desk);
  const { ended, failure: unfinished } = await finishBookings(createRequests(store), desk);
  const changed = followed.changed || ended;
  if (ended) push("requests:changed", {});
  const names = new Map(readAccounts(store).map(({ id, name }) => [id, name]));
  const { agents } = readSetup(store);
  const told = unread.map(({ account, problem }) => ({
    name: names.get(account) ?? "",
    agents: agentsOfAccount(agents, account).map(({ name, email }) => name || email),
    problem,
  }));
  const wereUnread = room.followed?.unread.length ?? 0;
  room.followed = { at: now(), unread: told };
  if (changed) room.renewSoon = true;
  if (changed || told.length > 0 || wereUnread > 0) push("meetings:changed", {});
  const error = failure ?? unfinished;
  if (error !== undefined) throw error;
  return room.followed;
}
