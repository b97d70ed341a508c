import { z } from "zod";
import type { MarketoRequest } from "../http/MarketoRequest.ts";
import { Refusal } from "../http/Refusal.ts";
import type { Route } from "../http/Route.ts";
import { shape } from "../http/shape.ts";
import type { Subscription } from "../Subscription.ts";

const read = ["Read-Only Activity Metadata", "Read-Write Activity Metadata"] as const;
const write = ["Read-Write Activity Metadata"] as const;
const base = "/rest/v1/activities/external/type";

const dataTypes = [
  "string",
  "boolean",
  "integer",
  "float",
  "link",
  "email",
  "currency",
  "date",
  "datetime",
  "phone",
  "text",
] as const;
const apiName = z.string().regex(/^[A-Za-z0-9]{1,255}$/);
const name = z.string().regex(/^[\w ]{1,255}$/);

const attributeSchema = z.strictObject({
  apiName,
  name,
  dataType: z.enum(dataTypes).default("string"),
  description: z.string().optional(),
  isPrimary: z.boolean().optional(),
});

const typeSchema = z.strictObject({
  apiName,
  name,
  triggerName: z.string().min(1),
  filterName: z.string().min(1),
  description: z.string().optional(),
  primaryAttribute: attributeSchema,
});

const attributesSchema = z.strictObject({ attributes: z.array(attributeSchema).min(1) });

/** Names of activities that Marketo's own chat has. */
const taken = new Set(["Engaged with a Dialogue", "Reached Dialogue Goal", "Scheduled Meeting in Dialogue"]);

const one = ({ path }: MarketoRequest, { customTypes }: Subscription, draft: boolean) => ({
  result: [customTypes.describe(path.apiName ?? "", draft)],
});

const doing =
  (word: "approve" | "discardDraft"): Route["answer"] =>
  (request, subscription) => {
    subscription.customTypes[word](request.path.apiName ?? "");
    return one(request, subscription, false);
  };

/** Defining custom activities: a draft becomes one that can be written only when it is approved. */
export const customTypeRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/rest/v1/activities/external/types.json",
    needs: read,
    answer: (_, { customTypes }) => ({ result: customTypes.all }),
  },
  {
    method: "GET",
    path: `${base}/{apiName}/describe.json`,
    needs: read,
    query: ["draft"],
    answer: (request, subscription) => one(request, subscription, request.query.get("draft") === "true"),
  },
  {
    method: "POST",
    path: `${base}.json`,
    needs: write,
    body: "json",
    answer: ({ json }, { customTypes }) => {
      const type = shape(typeSchema, json);
      if (taken.has(type.triggerName) || taken.has(type.filterName)) {
        throw new Refusal("1005", "The trigger or filter name is already in use");
      }
      customTypes.create({ ...type, attributes: [] });
      return { result: [customTypes.describe(type.apiName, true)] };
    },
  },
  {
    method: "POST",
    path: `${base}/{apiName}.json`,
    needs: write,
    body: "json",
    answer: (request, subscription) => {
      const type = shape(typeSchema.partial(), request.json);
      subscription.customTypes.change(request.path.apiName ?? "", (before) => {
        const given = Object.entries(type).filter(([, value]) => value !== undefined);
        return { ...before, ...Object.fromEntries(given) };
      });
      return one(request, subscription, true);
    },
  },
  {
    method: "POST",
    path: `${base}/{apiName}/attributes/create.json`,
    needs: write,
    body: "json",
    answer: (request, subscription) => {
      const { attributes } = shape(attributesSchema, request.json);
      subscription.customTypes.change(request.path.apiName ?? "", (before) => {
        const names = new Set([before.primaryAttribute, ...before.attributes].map((own) => own.apiName));
        const double = attributes.find((own) => names.has(own.apiName));
        if (double) throw new Refusal("1005", `Attribute '${double.apiName}' already exists`);
        return { ...before, attributes: [...before.attributes, ...attributes] };
      });
      return one(request, subscription, true);
    },
  },
  {
    method: "POST",
    path: `${base}/{apiName}/approve.json`,
    needs: write,
    body: "json",
    answer: doing("approve"),
  },
  {
    method: "POST",
    path: `${base}/{apiName}/discardDraft.json`,
    needs: write,
    body: "json",
    answer: doing("discardDraft"),
  },
  {
    method: "POST",
    path: `${base}/{apiName}/delete.json`,
    needs: write,
    body: "json",
    answer: (request, subscription) => {
      const described = one(request, subscription, false);
      subscription.customTypes.delete(request.path.apiName ?? "");
      return described;
    },
  },
];
