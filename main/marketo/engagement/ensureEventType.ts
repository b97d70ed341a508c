import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { failed } from "../sync/failed.ts";
import { orThrow } from "../sync/orThrow.ts";
import type { EngagementRun } from "./EngagementRun.ts";

/** The one type of activity that all events are of: most subscriptions have room for ten. */
export const eventType = "parleyChatEvent";
const base = "/rest/v1/activities/external/type";

const attributes = [
  { apiName: "dialogueName", name: "Dialogue Name", dataType: "string" },
  { apiName: "detail", name: "Detail", dataType: "string" },
  { apiName: "dialogueId", name: "Dialogue ID", dataType: "string" },
  { apiName: "conversationId", name: "Conversation ID", dataType: "string" },
  { apiName: "eventId", name: "Event ID", dataType: "string" },
];
const definition = {
  apiName: eventType,
  name: "Parley Chat Event",
  triggerName: "Takes part in a Parley chat",
  filterName: "Took part in a Parley chat",
  description: "What somebody did in a chat dialogue",
  primaryAttribute: { apiName: "event", name: "Chat Event", dataType: "string" },
};

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
type EventType = z.infer<typeof typeSchema>;

/** The number of the type, undefined: it has to be made, or lacks something. @throws {MarketoFailure} a refusal */
export async function findEventType(
  run: Pick<EngagementRun, "client" | "signal">,
): Promise<number | undefined> {
  const found = await find(run);
  return found && isReady(found) ? found.id : undefined;
}

/**
 * The number of the type, which is made, completed and approved where it has to be. One that was left half-way is gone on with.
 *
 * @throws {MarketoFailure} a refusal: 603 without “Read-Write Activity Metadata”, 1027 where there is no room for a type
 */
export async function ensureEventType(run: Pick<EngagementRun, "client" | "signal">): Promise<number> {
  const { client, signal } = run;
  let found = await find(run);
  if (found === undefined) {
    const made = await client.post(`${base}.json`, definition, { signal });
    found = await find(run);
    // What was made although no answer came is there now.
    if (found === undefined) orThrow(made);
  }
  if (found === undefined)
    throw failed("bad-answer", "Marketo does not tell of the activity type that it has made.", true);
  if (isReady(found)) return found.id;
  const draft = typeSchema.safeParse(
    orThrow(await client.get(`${base}/${eventType}/describe.json`, { draft: true }, { signal })).result[0],
  );
  const has = new Set((draft.data ?? found).attributes.map(({ apiName }) => apiName));
  const missing = attributes.filter(({ apiName }) => !has.has(apiName));
  if (missing.length > 0)
    orThrow(
      await client.post(`${base}/${eventType}/attributes/create.json`, { attributes: missing }, { signal }),
    );
  orThrow(await client.post(`${base}/${eventType}/approve.json`, {}, { signal }));
  return found.id;
}

async function find({
  client,
  signal,
}: Pick<EngagementRun, "client" | "signal">): Promise<EventType | undefined> {
  const { result } = orThrow(await client.get("/rest/v1/activities/external/types.json", {}, { signal }));
  return result.map((one) => typeSchema.safeParse(one).data).find((one) => one?.apiName === eventType);
}

function isReady({ status, attributes: own }: EventType): boolean {
  const has = new Set(own.map(({ apiName }) => apiName));
  return /^approved/i.test(status) && attributes.every(({ apiName }) => has.has(apiName));
}
