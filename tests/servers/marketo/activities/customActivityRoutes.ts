import { z } from "zod";
import type { Route } from "../http/Route.ts";
import { shape } from "../http/shape.ts";
import { readInstant } from "../people/readInstant.ts";
import type { Subscription } from "../Subscription.ts";

/** The attributes of one activity may take no more room as JSON, in bytes. */
const mostBytes = 65_536;

const activitySchema = z.strictObject({
  leadId: z.number().int(),
  activityDate: z.string(),
  activityTypeId: z.number().int(),
  apiName: z.string().optional(),
  primaryAttributeValue: z.string(),
  attributes: z.array(
    z.strictObject({ name: z.string().optional(), apiName: z.string().optional(), value: z.unknown() }),
  ),
});

const request = z.strictObject({ input: z.array(activitySchema).min(1).max(300) });

type Wrong = { readonly code: string; readonly message: string };

function write(given: z.infer<typeof activitySchema>, subscription: Subscription): object {
  const skipped = (code: string, message: string) => ({
    status: "skipped",
    // Here, unlike elsewhere, the reasons are called errors.
    errors: [{ code, message } satisfies Wrong],
  });
  const { customTypes, people, activities } = subscription;
  const type = customTypes.approved.find(({ id }) => id === given.activityTypeId);
  if (type === undefined) return skipped("1013", `Activity type '${given.activityTypeId}' not found`);
  if (!people.has(given.leadId)) return skipped("1004", "Lead not found");
  if (Buffer.byteLength(JSON.stringify(given.attributes)) > mostBytes) {
    return skipped("1049", "Attributes exceed 65536 bytes");
  }
  const attributes = given.attributes.map(({ name, apiName, value }) => {
    const own = type.attributes.find((one) => one.apiName === apiName || one.name === name);
    return { own, name: own?.name ?? "", apiName: own?.apiName ?? "", value, said: apiName ?? name };
  });
  const strange = attributes.find(({ own }) => own === undefined);
  if (strange) return skipped("1006", `Attribute '${strange.said}' not found`);
  const { guid } = activities.add({
    leadId: given.leadId,
    at: readInstant(given.activityDate, "activityDate"),
    typeId: type.id,
    primary: given.primaryAttributeValue,
    attributes: attributes.map(({ name, apiName, value }) => ({ name, apiName, value })),
  });
  return { marketoGUID: guid, status: "added" };
}

/** Writing custom activities: they can neither be changed nor deleted afterwards. */
export const customActivityRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/rest/v1/activities/external.json",
    needs: ["Read-Write Activity"],
    body: "json",
    answer: ({ json }, subscription) => {
      const { input } = shape(request, json);
      return { result: input.map((given) => write(given, subscription)) };
    },
  },
];
