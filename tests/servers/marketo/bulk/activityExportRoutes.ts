import { z } from "zod";
import type { Activity } from "../activities/Activity.ts";
import { activityType } from "../activities/activityTypes.ts";
import { Refusal } from "../http/Refusal.ts";
import { shape } from "../http/shape.ts";
import { zulu } from "../people/instants.ts";
import { csvLine } from "./csvLine.ts";
import { exportRoutes } from "./exportRoutes.ts";
import { rangeSchema, readRange } from "./readRange.ts";

const columns = {
  marketoGUID: ({ guid }: Activity) => guid,
  leadId: ({ leadId }: Activity) => leadId,
  activityDate: ({ at }: Activity) => zulu(at),
  activityTypeId: ({ typeId }: Activity) => typeId,
  campaignId: ({ campaignId }: Activity) => campaignId,
  primaryAttributeValueId: ({ primaryId }: Activity) => primaryId,
  primaryAttributeValue: ({ primary }: Activity) => primary,
  attributes: ({ attributes }: Activity) =>
    JSON.stringify(Object.fromEntries(attributes.map(({ name, value }) => [name, value]))),
  actionResult: () => "succeeded",
};

const names = Object.keys(columns) as (keyof typeof columns)[];

const request = z.strictObject({
  fields: z.array(z.enum(names)).default(names.filter((name) => name !== "actionResult")),
  format: z.enum(["CSV", "TSV", "SSV"]).default("CSV"),
  columnHeaderNames: z.record(z.string(), z.string()).default({}),
  filter: z.strictObject({
    createdAt: rangeSchema,
    activityTypeIds: z.array(z.number().int()).optional(),
    primaryAttributeValueIds: z.array(z.number().int()).max(50).optional(),
    primaryAttributeValues: z.array(z.string()).max(50).optional(),
  }),
});

/** The types whose activities can be told apart by their primary attribute. */
const byPrimary: readonly number[] = [
  activityType.fillOutForm,
  activityType.changeDataValue,
  activityType.changeScore,
  activityType.addToList,
  activityType.removeFromList,
  activityType.changeProgramStatus,
];

/** Bulk extracts of activities. */
export const activityExportRoutes = exportRoutes(
  "activities",
  ["Read-Only Activity", "Read-Write Activity"],
  ({ json }, { exports, activities }) => {
    const { fields, format, columnHeaderNames, filter } = shape(request, json);
    const { from, to } = readRange(filter.createdAt, "createdAt");
    const { activityTypeIds: types, primaryAttributeValueIds: ids, primaryAttributeValues: values } = filter;
    if (types?.includes(activityType.deleteLead))
      throw new Refusal("1003", "Activity type 37 is not supported");
    if (ids && values) throw new Refusal("1003", "Only one of the primary attribute filters is allowed");
    if ((ids || values) && !types?.every((type) => byPrimary.includes(type))) {
      throw new Refusal("1003", "Primary attribute filters are not supported for these activity types");
    }
    const wanted = ({ typeId, primaryId, primary }: Activity) =>
      typeId !== activityType.deleteLead &&
      (types?.includes(typeId) ?? true) &&
      (ids?.includes(primaryId ?? -1) ?? true) &&
      (values?.includes(primary ?? "") ?? true);
    return exports.create("activities", format, function* () {
      const ordered = exports.reordered ? fields.toReversed() : fields;
      yield ordered.map((name) => columnHeaderNames[name] ?? name).join(",");
      for (const activity of activities.between(from, to)) {
        if (wanted(activity)) yield csvLine(ordered.map((name) => columns[name](activity)));
      }
    });
  },
);
