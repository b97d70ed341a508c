import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import type { ActivityRow } from "../../people/activities/ActivityRow.ts";
import { activityOf } from "../../people/activities/activityOf.ts";
import type { Merge } from "../../people/sync/mergePeople.ts";

const recordSchema = defineSchema(() => z.looseObject({}));

/** What `activities.json` answers, as it is kept; what makes no sense is passed over. */
export function readActivities(records: readonly unknown[]): ActivityRow[] {
  return records.flatMap((record) => {
    const parsed = recordSchema.safeParse(record);
    if (!parsed.success) return [];
    const { data } = parsed;
    const activity = activityOf({
      guid: data.marketoGUID,
      lead: data.leadId,
      at: data.activityDate,
      type: data.activityTypeId,
      campaign: data.campaignId,
      primaryId: data.primaryAttributeValueId,
      primaryValue: data.primaryAttributeValue,
      attributes: data.attributes,
    });
    return activity === undefined ? [] : [activity];
  });
}

/** The merges among activities. `type`: what Marketo numbers them; undefined: it does not have them. */
export function mergesIn(
  activities: readonly Pick<ActivityRow, "lead" | "type" | "attributes">[],
  type: number | undefined,
): Merge[] {
  return activities.flatMap((activity) => {
    if (activity.type !== type) return [];
    const attributes = Object.entries(recordSchema.parse(JSON.parse(activity.attributes)));
    const merged = attributes.find(([name]) => /^merged? ?ids?$/i.test(name))?.[1];
    const losers = (String(merged ?? "").match(/\d+/g) ?? [])
      .map(Number)
      .filter((id) => id !== activity.lead);
    return losers.length === 0 ? [] : [{ winner: activity.lead, losers }];
  });
}
