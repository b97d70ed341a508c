import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import { sleep } from "../../marketo/http/sleep.ts";
import { noteSync } from "../../marketo/sync/noteSync.ts";
import type { NewChoice } from "../../marketo/sync/SyncOptions.ts";
import { subscriptionOf } from "../../marketo/sync/subscriptionOf.ts";
import { syncMarketo } from "../../marketo/sync/syncMarketo.ts";
import { lastSyncOf } from "../../marketo/syncing/lastSyncOf.ts";
import { peopleFile } from "../../people/store/peopleFile.ts";
import { createPeople } from "../../people/worker/createPeople.ts";
import type { CommandIo, ExitCode } from "../Command.ts";
import type { MarketoCounts } from "./MarketoCounts.ts";
import { openConnection } from "./openConnection.ts";

/** Brings people and what they did from Marketo into the store, and says how much came. */
export async function runSync(
  {
    profile,
    json,
    ...choice
  }: { readonly profile: string | undefined; readonly json: boolean } & Pick<NewChoice, "fields"> & {
      readonly since: number | undefined;
    },
  io: CommandIo,
): Promise<ExitCode> {
  const { client, connection, kept, store, timeScale, close } = await openConnection(profile, io);
  const folder = io.home ?? "";
  const people = createPeople(peopleFile(folder));
  try {
    let updatedAt: false | undefined;
    const outcome = await syncMarketo({
      client,
      people,
      folder,
      profile: connection.id,
      subscription: subscriptionOf(connection),
      // A starting date stands in for a list that was chosen.
      choice: { ...choice, ...(choice.since === undefined ? {} : { list: null }) },
      now: Date.now,
      sleep,
      timeScale,
      lacks: () => {
        updatedAt = false;
      },
      ...(json ? {} : { tell: teller(io) }),
    });
    // What the sync that is under way has noted stays.
    if (kept && store !== undefined && outcome.error?.code !== "busy")
      noteSync(store, connection, {
        sync: lastSyncOf(outcome, Date.now()),
        ...(outcome.error === undefined ? { syncedAt: Date.now() } : {}),
        ...(updatedAt === undefined ? {} : { updatedAt }),
      });
    const counts: MarketoCounts = { ...outcome, warnings: outcome.warnings.map(({ message }) => message) };
    if (json) io.out(JSON.stringify(counts, null, 2));
    else tellEnd(counts, io);
    return counts.error === undefined ? 0 : 1;
  } finally {
    await people.close();
    close();
  }
}

const waited = {
  export: "Marketo prepares an export.",
  queue: "The queue of exports is full.",
  connection: "The download broke off.",
};

/** Says each step once, and what is waited for. */
function teller(io: CommandIo): (progress: SyncProgress) => void {
  let last = "";
  return ({ step, state, waits, total }) => {
    const said =
      waits !== undefined
        ? `${step}: ${waited[waits]}`
        : total === undefined
          ? step
          : `${step}: ${total} rows`;
    if (said !== last && (state === "running" || state === "waiting")) io.err(said);
    last = said;
  };
}

function tellEnd(
  { people, removed, activities, calls, warnings, error }: MarketoCounts,
  io: CommandIo,
): void {
  for (const warning of warnings) io.err(`warning  ${warning}`);
  io.out(`People: ${people}. Removed: ${removed}. Activities: ${activities}. Calls: ${calls}.`);
  if (error === undefined) return;
  const request = error.requestId === undefined ? "" : ` (request ${error.requestId})`;
  io.err(`${error.code}: ${error.message}${request} What has come is kept; the next sync goes on there.`);
}
