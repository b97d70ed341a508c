import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { eventTypes } from "../engagement/types/eventTypes.ts";
import { allPages } from "./allPages.ts";
import type { SyncRun } from "./SyncRun.ts";
import type { SyncState } from "./syncState.ts";

const typeSchema = defineSchema(() => z.looseObject({ id: z.number().int(), name: z.string() }));

const freshMs = 24 * 60 * 60 * 1000;
/** Two queues of ten types: with more, a sync that finds nothing new would cost more calls than it may. */
const mostOffered = 20;
/** Deletions are told elsewhere and are not exported. */
const deletion = "delete lead";
const merging = "merge leads";
/** Who came on a static list, and who left one. */
const listing = ["add to list", "remove from list"];
/**
 * What is worth most for dialogues comes first when there are too many, and before it what reports are made of. Numbers differ between
 * subscriptions, names do not.
 */
const preferred = [
  merging,
  ...listing,
  ...Object.values(eventTypes).map(({ name }) => name.toLowerCase()),
  "fill out form",
  "visit webpage",
  "click link",
  "click email",
  "open email",
  "email delivered",
  "send email",
  "interesting moment",
  "change score",
  "change status in progression",
  "new lead",
  "change data value",
];

/** The types of activities that Marketo has, asked at most once a day. @throws {MarketoFailure} a refusal */
export async function readActivityTypes(run: SyncRun): Promise<NonNullable<SyncState["types"]>> {
  const { types: known } = run.state;
  const at = run.marketoNow();
  if (known?.names !== undefined && known.listing !== undefined && at >= known.at && at - known.at < freshMs)
    return known;
  const records = await allPages("position", "/rest/v1/activities/types.json", {}, run);
  const found = records.flatMap((record) => {
    const parsed = typeSchema.safeParse(record);
    return parsed.success && parsed.data.name.toLowerCase() !== deletion ? [parsed.data] : [];
  });
  const merge = found.find(({ name }) => name.toLowerCase() === merging)?.id;
  const ofLists = found.filter(({ name }) => listing.includes(name.toLowerCase()));
  const offered = [...found]
    .sort((a, b) => rank(a.name) - rank(b.name) || b.id - a.id)
    .slice(0, mostOffered)
    .map(({ id }) => id);
  const names = Object.fromEntries(found.map(({ id, name }) => [id, name]));
  const types = {
    at,
    all: found.map(({ id }) => id),
    offered,
    names,
    listing: ofLists.length === listing.length ? ofLists.map(({ id }) => id) : [],
    ...(merge === undefined ? {} : { merge }),
  };
  await run.keep({ types });
  return types;
}

function rank(name: string): number {
  const at = preferred.indexOf(name.toLowerCase());
  return at < 0 ? preferred.length : at;
}
