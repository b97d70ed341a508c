import { listOf } from "../http/listOf.ts";
import type { MarketoRequest } from "../http/MarketoRequest.ts";
import { positionPage } from "../http/positionPage.ts";
import { Refusal } from "../http/Refusal.ts";
import type { Route } from "../http/Route.ts";
import type { People } from "../people/People.ts";
import type { Subscription } from "../Subscription.ts";
import { checkFields } from "./checkFields.ts";

const readLead = ["Read-Only Lead", "Read-Write Lead"] as const;

/** More matches than that are refused. */
const mostMatches = 1000;

const usual = ["id", "email", "firstName", "lastName", "createdAt", "updatedAt"];

/** The fields that are asked for; `id` always is among them. */
export function wantedFields(request: MarketoRequest, people: People): string[] {
  const asked = listOf(request.query, "fields");
  checkFields(people, asked);
  return asked.length === 0 ? usual : [...new Set(["id", ...asked])];
}

function matching(type: string, values: readonly string[], { people, cookies }: Subscription): number[] {
  if (type === "id") return values.map(Number).filter((id) => people.has(id));
  if (type === "email") return values.flatMap((email) => people.byEmail(email));
  if (type === "cookies") {
    return values.flatMap((cookie) => {
      const id = cookies.get(cookie);
      if (!/^id:[\w-]+&token:_mch-/.test(cookie))
        throw new Refusal("1012", `Invalid cookie value '${cookie}'`);
      return id !== undefined && people.has(id) ? [id] : [];
    });
  }
  if (!people.field(type)?.searchable) throw new Refusal("1011", `Filter type '${type}' is not supported`);
  const found: number[] = [];
  for (const id of people.ids()) {
    if (values.includes(String(people.value(id, type)))) found.push(id);
    if (found.length > mostMatches) throw new Refusal("1003", "Too many results match the filter");
  }
  return found;
}

/** Looking people up. */
export const leadRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/rest/v1/leads.json",
    needs: readLead,
    query: ["filterType*", "filterValues*", "fields", "batchSize", "nextPageToken"],
    answer: (request, subscription) => {
      const { people } = subscription;
      const fields = wantedFields(request, people);
      const type = request.query.get("filterType") ?? "";
      const values =
        type === "cookies" ? request.query.getAll("filterValues") : listOf(request.query, "filterValues");
      if (values.length > 300)
        throw new Refusal("1003", "Too many values in 'filterValues': 300 are allowed");
      const found = [...new Set(matching(type, values, subscription))];
      if (found.length > mostMatches) throw new Refusal("1003", "Too many results match the filter");
      return positionPage(request, found, (id) => people.get(id, fields));
    },
  },
  {
    method: "GET",
    path: "/rest/v1/lead/{leadId}.json",
    needs: readLead,
    query: ["fields"],
    answer: (request, { people }) => {
      const fields = wantedFields(request, people);
      const lead = people.get(Number(request.path.leadId), fields);
      if (lead === undefined) throw new Refusal("1004", `Lead '${request.path.leadId}' not found`);
      return { result: [lead] };
    },
  },
  {
    method: "GET",
    path: "/rest/v1/leads/partitions.json",
    needs: readLead,
    answer: () => ({ result: [{ id: 1, name: "Default", description: "Initial system lead partition" }] }),
  },
];
