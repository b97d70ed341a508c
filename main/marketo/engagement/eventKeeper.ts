import type { ChatEvent } from "./ChatEvent.ts";
import type { EngagementRun } from "./EngagementRun.ts";

/** Keeps an event of a person, once; `doubtful`: Marketo may have it already. */
export type EventKeeper = (lead: number, event: ChatEvent, state: "waiting" | "doubtful") => void;

/** What keeps events, and with each the status of the program that it moves its person to. */
export function eventKeeper({
  store: { db },
  profile,
  program,
}: Pick<EngagementRun, "store" | "profile" | "program">): EventKeeper {
  const event = db.prepare(
    `INSERT OR IGNORE INTO events (profile, lead, key, at, what, dialogue, conversation, detail, state)
    VALUES (@profile, @lead, @key, @at, @what, @dialogue, @conversation, @detail, @state)`,
  );
  const member = db.prepare(
    "INSERT OR IGNORE INTO members (profile, program, lead, status, step, state) VALUES (?, ?, ?, ?, ?, 'waiting')",
  );
  return (lead, one, state) => {
    event.run({ profile, lead, state, ...one });
    const step = stepOf(one.what);
    if (program === undefined || step === undefined) return;
    const status = [program.engaged, program.goal, program.meeting][step] ?? "";
    if (status !== "") member.run(profile, program.id, lead, status, step);
  };
}

function stepOf(what: ChatEvent["what"]): number | undefined {
  if (what === "engaged") return 0;
  if (what === "goal") return 1;
  return what === "meetingRequested" || what === "meetingBooked" ? 2 : undefined;
}
