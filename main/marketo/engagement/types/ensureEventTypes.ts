import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { EngagementSettings } from "#shared/marketo/engagement.ts";
import { failed } from "../../sync/failed.ts";
import { orThrow } from "../../sync/orThrow.ts";
import { chatEvents } from "../ChatEvent.ts";
import type { EngagementRun } from "../EngagementRun.ts";
import type { EventType } from "./EventType.ts";
import { type EventTypeName, eventTypes } from "./eventTypes.ts";
import { typeOf } from "./typeOf.ts";

const base = "/rest/v1/activities/external/type";

const typeSchema = defineSchema(() =>
  z.looseObject({
    id: z.number().int(),
    apiName: z.string(),
    status: z.string().default(""),
    attributes: z
      .array(z.looseObject({ apiName: z.string() }))
      .nullish()
      .transform((list) => list ?? []),
  }),
);
type FoundType = z.infer<typeof typeSchema>;
type Run = Pick<EngagementRun, "client" | "signal">;

/** Marketo's numbers of types. */
export type EventTypeIds = ReadonlyMap<EventTypeName, number>;

/**
 * Marketo's numbers of those of our types that activities can be of. What is to be written as `types` says is made, completed and
 * approved where it has to be; one that was left half-way is gone on with. The others are found where somebody has made them.
 *
 * @throws {MarketoFailure} a refusal: 603 without “Read-Write Activity Metadata”, 1027 where there is no room for a type
 */
export async function ensureEventTypes(types: EngagementSettings["types"], run: Run): Promise<EventTypeIds> {
  const wanted = new Set(chatEvents.map((what) => typeOf(what, types)));
  const found = await findAll(run);
  const ids = new Map<EventTypeName, number>();
  for (const name of Object.keys(eventTypes) as EventTypeName[]) {
    const known = found.find(({ apiName }) => apiName === eventTypes[name].apiName);
    if (wanted.has(name)) ids.set(name, await ensure(eventTypes[name], known, run));
    else if (known && isApproved(known)) ids.set(name, known.id);
  }
  return ids;
}

async function ensure(type: EventType, known: FoundType | undefined, run: Run): Promise<number> {
  const { client, signal } = run;
  const { apiName, attributes, ...definition } = type;
  const path = `${base}/${apiName}`;
  let found = known;
  if (found === undefined) {
    const made = await client.post(`${base}.json`, { apiName, ...definition }, { signal });
    found = (await findAll(run)).find((one) => one.apiName === apiName);
    // What was made although no answer came is there now.
    if (found === undefined) orThrow(made);
  }
  if (found === undefined)
    throw failed("bad-answer", "Marketo does not tell of the activity type that it has made.", true);
  if (isApproved(found) && lacks(type, found).length === 0) return found.id;
  const draft = typeSchema.safeParse(
    orThrow(await client.get(`${path}/describe.json`, { draft: true }, { signal })).result[0],
  );
  const missing = lacks(type, draft.data ?? found);
  if (missing.length > 0)
    orThrow(await client.post(`${path}/attributes/create.json`, { attributes: missing }, { signal }));
  orThrow(await client.post(`${path}/approve.json`, {}, { signal }));
  return found.id;
}

async function findAll({ client, signal }: Run): Promise<FoundType[]> {
  const { result } = orThrow(await client.get("/rest/v1/activities/external/types.json", {}, { signal }));
  return result.flatMap((one) => typeSchema.safeParse(one).data ?? []);
}

function isApproved({ status }: FoundType): boolean {
  return /^approved/i.test(status);
}

function lacks({ attributes }: EventType, { attributes: own }: FoundType) {
  const has = new Set(own.map(({ apiName }) => apiName));
  return attributes.filter(({ apiName }) => !has.has(apiName));
}
