import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { readWhom } from "#shared/scheduling/requests/whom.ts";
import { readSetup } from "../../scheduling/readSetup.ts";
import type { Store } from "../../store/Store.ts";
import { createRequests } from "../requests/createRequests.ts";
import type { KeptRequest } from "../requests/KeptRequest.ts";
import type { Host } from "./readHosts.ts";

/** So many at most: a flood of requests is no reason to draw them all. */
const most = 500;
const minute = 60_000;
/** The last instant that a date can be, which a forged request may ask for. */
const latest = 8.64e15;

type WaitingOptions = {
  readonly hosts: ReadonlyMap<string, Host>;
  /** By id of the dialogue. */
  readonly dialogues: ReadonlyMap<string, string>;
  /** Ids of the meetings that are known already. */
  readonly known: ReadonlySet<string>;
  readonly now: number;
};

/**
 * The latest requests that wait for an answer, as meetings that do not stand yet. One with an offered time is at that time, one with
 * wishes at the first that is still to come.
 *
 * @throws {Failure} `damaged`
 */
export function readWaiting(store: Store, { hosts, dialogues, known, now }: WaitingOptions): MeetingView[] {
  const teams = new Map(readSetup(store).teams.map(({ id, name }) => [id, name]));
  const nameOf = (text: string) => {
    const whom = readWhom(text);
    return (whom?.kind === "team" ? teams.get(whom.id) : hosts.get(whom?.id ?? "")?.name) ?? "";
  };
  const asView = ({ ask, agent, meeting }: KeptRequest): MeetingView[] => {
    const { requestId: id, offer, whom, email, name, timeZone, askedAt, dialogue, language } = ask;
    const times = (offer ? [offer.start] : ask.wishes).map((at) => at * 1000).sort((a, b) => a - b);
    const start = times.find((at) => at > now) ?? times.at(-1);
    if (start === undefined || known.has(meeting ?? id) || known.has(id)) return [];
    return [
      {
        ...{ id, status: "requested", start, end: Math.min(latest, start + (offer?.minutes ?? 0) * minute) },
        ...{ createdAt: askedAt, whom, language, provider: null, mails: false, events: [] },
        visitor: { name, email, zone: timeZone },
        agent: hosts.get(agent ?? "") ?? null,
        dialogue: { id: dialogue, name: dialogues.get(dialogue) ?? null },
        waiting: { asked: nameOf(whom), times },
      },
    ];
  };
  return createRequests(store).list(["waiting", "held", "yours"], most).some.flatMap(asView);
}
