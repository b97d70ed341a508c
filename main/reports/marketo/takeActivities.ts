import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { eventIn } from "../../marketo/engagement/types/eventIn.ts";
import type { EventTypeName } from "../../marketo/engagement/types/eventTypes.ts";
import { eventTypes } from "../../marketo/engagement/types/eventTypes.ts";
import { syncStateSchema } from "../../marketo/sync/syncState.ts";
import type { ActivitiesAfter } from "../../people/activities/activitiesAfter.ts";
import type { MarketoEvent } from "../record/MarketoEvent.ts";
import { isChatEvent } from "./isChatEvent.ts";

const attributesSchema = defineSchema(() => z.record(z.string(), z.unknown()).catch({}));

/** Takes in the activities of our types that the sync has fetched since the last time. Answers how many events were new. */
export async function takeActivities({
  people: { people, isThere },
  reports: { thread },
  now,
}: Pick<HandlerContext, "now" | "people" | "reports">): Promise<number> {
  if (!isThere()) return 0;
  const sync = await people.readSync({});
  const state = syncStateSchema.safeParse(sync === undefined ? undefined : JSON.parse(sync)).data;
  const types = typesIn(state?.types?.names ?? {});
  const upTo = state?.activities?.done.to;
  if (state === undefined || types.size === 0 || upTo === undefined || upTo <= 0) return 0;
  let added = 0;
  let after = (await thread.ask("marketoPlace", {})) ?? undefined;
  for (;;) {
    const page = await people.activitiesAfter({ types: [...types.keys()], after });
    const events = page.rows.flatMap((row) => {
      const event = eventOf(row, types);
      return event ? [{ ...event, subscription: state.subscription }] : [];
    });
    const told = {
      events,
      now: now(),
      ...(page.place && { place: page.place }),
      ...(!page.more && { upTo }),
    };
    added += (await thread.ask("keepMarketo", told)).added;
    if (!page.more) return added;
    after = page.place;
  }
}

/** Marketo's numbers of our types, as it told them when it was synced last. */
function typesIn(names: { readonly [id: string]: string }): ReadonlyMap<number, EventTypeName> {
  const ours = Object.entries(eventTypes).map(([type, { name }]) => [name.toLowerCase(), type] as const);
  const byName = new Map(ours as [string, EventTypeName][]);
  return new Map(
    Object.entries(names).flatMap(([id, name]) => {
      const type = byName.get(name.toLowerCase());
      return type === undefined ? [] : [[Number(id), type] as const];
    }),
  );
}

function eventOf(
  { lead, at, type, primaryValue, attributes }: ActivitiesAfter["rows"][number],
  types: ReadonlyMap<number, EventTypeName>,
): Omit<MarketoEvent, "subscription"> | undefined {
  const name = types.get(type);
  if (name === undefined) return undefined;
  const event = eventIn({
    ...{ type: name, at, primaryValue },
    attributes: attributesSchema.parse(JSON.parse(attributes)),
  });
  return event && isChatEvent(event) ? { ...event, lead } : undefined;
}
