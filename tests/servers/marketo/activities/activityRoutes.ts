import { listOf } from "../http/listOf.ts";
import type { MarketoRequest } from "../http/MarketoRequest.ts";
import { numberOf } from "../http/numberOf.ts";
import { Refusal } from "../http/Refusal.ts";
import type { Envelope } from "../http/Reply.ts";
import type { Route } from "../http/Route.ts";
import { pacific, zeroOffset, zulu } from "../people/instants.ts";
import { readInstant } from "../people/readInstant.ts";
import type { Subscription } from "../Subscription.ts";
import type { Activity } from "./Activity.ts";
import { activityType, activityTypes } from "./activityTypes.ts";
import { readPagingToken, writePagingToken } from "./pagingToken.ts";

const readActivity = ["Read-Only Activity", "Read-Write Activity"] as const;

/** How many activities a page looks at for each that it may hold: pages can be short, or empty, with more to come. */
const lookedAt = 5;

const common = ({ id, guid, leadId, typeId, campaignId }: Activity) => ({
  ...(id !== undefined && { id }),
  marketoGUID: guid,
  leadId,
  activityTypeId: typeId,
  ...(campaignId !== undefined && { campaignId }),
});

const primary = ({ primaryId, primary }: Activity) => ({
  ...(primaryId !== undefined && { primaryAttributeValueId: primaryId }),
  ...(primary !== undefined && { primaryAttributeValue: primary }),
});

const filled = ({ attributes }: Activity) => attributes.filter(({ value }) => value !== null && value !== "");

function page(
  { query }: MarketoRequest,
  { activities }: Subscription,
  wanted: (activity: Activity) => boolean,
  answerOf: (activity: Activity) => object,
): Envelope {
  const size = numberOf(query.get("batchSize") ?? "300", "batchSize", 300, 1);
  let { since, ...position } = readPagingToken(query.get("nextPageToken") ?? "");
  const result: object[] = [];
  let more = true;
  for (let looked = 0; looked < size * lookedAt && result.length < size && more; looked += 1) {
    const read = activities.read(position, 1);
    for (const activity of read.activities) {
      if (activity.at >= since && wanted(activity)) result.push(answerOf(activity));
    }
    ({ position, more } = read);
  }
  return { result, nextPageToken: writePagingToken({ since, ...position }), moreResult: more };
}

const ids = (request: MarketoRequest, name: string, most: number) => {
  const found = listOf(request.query, name).map((text) => numberOf(text, name));
  if (found.length > most) throw new Refusal("1003", `Too many values in '${name}': ${most} are allowed`);
  return found;
};

/** Reading what happened. */
export const activityRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/rest/v1/activities/types.json",
    needs: readActivity,
    answer: (_, { customTypes }) => {
      const own = customTypes.approved.map(({ triggerName: _trigger, filterName: _filter, ...type }) => type);
      return { result: [...activityTypes, ...own] };
    },
  },
  {
    method: "GET",
    path: "/rest/v1/activities/pagingtoken.json",
    needs: readActivity,
    query: ["sinceDatetime*"],
    answer: ({ query }, { activities }) => {
      const since = readInstant(query.get("sinceDatetime"), "sinceDatetime", "1003");
      return { nextPageToken: writePagingToken({ since, ...activities.find(since) }) };
    },
  },
  {
    method: "GET",
    path: "/rest/v1/activities.json",
    needs: readActivity,
    query: ["nextPageToken*", "activityTypeIds*", "assetIds", "leadIds", "batchSize"],
    answer: (request, subscription) => {
      const types = ids(request, "activityTypeIds", 10);
      const leads = ids(request, "leadIds", 30);
      const assets = ids(request, "assetIds", 300);
      if (assets.length > 0 && types.length > 1)
        throw new Refusal("1003", "'assetIds' needs a single activity type");
      return page(
        request,
        subscription,
        ({ typeId, leadId, primaryId }) =>
          types.includes(typeId) &&
          (leads.length === 0 || leads.includes(leadId)) &&
          (assets.length === 0 || assets.includes(primaryId ?? -1)),
        (activity) => ({
          ...common(activity),
          activityDate: zulu(activity.at),
          ...primary(activity),
          attributes: filled(activity),
        }),
      );
    },
  },
  {
    method: "GET",
    path: "/rest/v1/activities/leadchanges.json",
    needs: readActivity,
    query: ["nextPageToken*", "fields*", "leadIds", "batchSize"],
    answer: (request, subscription) => {
      const fields = listOf(request.query, "fields");
      const leads = ids(request, "leadIds", 30);
      return page(
        request,
        subscription,
        ({ typeId, leadId, fields: changed = [] }) =>
          (leads.length === 0 || leads.includes(leadId)) &&
          (typeId === activityType.newLead ||
            (typeId === activityType.changeDataValue && changed.some(({ name }) => fields.includes(name)))),
        (activity) => ({
          ...common(activity),
          activityDate: zeroOffset(activity.at),
          fields: activity.fields ?? [],
          attributes: filled(activity),
        }),
      );
    },
  },
  {
    method: "GET",
    path: "/rest/v1/activities/deletedleads.json",
    needs: readActivity,
    query: ["nextPageToken*", "batchSize"],
    answer: (request, subscription) =>
      page(
        request,
        subscription,
        // A deletion can be read for 14 days.
        ({ typeId, at }) =>
          typeId === activityType.deleteLead && at >= subscription.settings.now() - 14 * 86_400_000,
        (activity) => ({
          ...common(activity),
          activityDate: pacific(activity.at),
          ...primary(activity),
          attributes: [],
        }),
      ),
  },
];
