import { z } from "zod";
import { listOf } from "../http/listOf.ts";
import type { MarketoRequest } from "../http/MarketoRequest.ts";
import { numberOf } from "../http/numberOf.ts";
import { positionPage } from "../http/positionPage.ts";
import { Refusal } from "../http/Refusal.ts";
import type { Route } from "../http/Route.ts";
import { shape } from "../http/shape.ts";
import { wantedFields } from "../leads/leadRoutes.ts";
import { zeroOffset } from "../people/instants.ts";
import type { Subscription } from "../Subscription.ts";
import type { PeopleList } from "./Lists.ts";

const readLead = ["Read-Only Lead", "Read-Write Lead"] as const;
const writeLead = ["Read-Write Lead"] as const;
const idsSchema = z.strictObject({ input: z.array(z.strictObject({ id: z.number().int() })) });

function listFor({ path }: MarketoRequest, { lists }: Subscription): PeopleList {
  const id = numberOf(path.listId ?? "", "listId");
  const list = lists.all.find((one) => one.kind === "static" && one.id === id);
  if (list === undefined) throw new Refusal("1013", `List '${id}' not found`);
  return list;
}

function idsOf({ query, json }: MarketoRequest): number[] {
  const ids = query.has("id")
    ? listOf(query, "id").map((text) => numberOf(text, "id"))
    : shape(idsSchema, json).input.map(({ id }) => id);
  if (ids.length > 300) throw new Refusal("1003", "Too many leads: 300 are allowed");
  return ids;
}

const put =
  (on: boolean): Route["answer"] =>
  (request, subscription) => {
    const { id: list } = listFor(request, subscription);
    const { people, lists } = subscription;
    return {
      result: idsOf(request).map((id) => {
        if (!people.has(id))
          return { id, status: "skipped", reasons: [{ code: "1004", message: "Lead not found" }] };
        if (!on && !lists.holds(list, id)) return { id, status: "skipped" };
        lists.put(list, id, on);
        return { id, status: on ? "added" : "removed" };
      }),
    };
  };

const members: Route["answer"] = (request, subscription) => {
  const { id: list } = listFor(request, subscription);
  const { people, lists } = subscription;
  const fields = wantedFields(request, people);
  const ids = [...people.ids()].filter((id) => lists.holds(list, id));
  // Pages of members tell that there are more by the token alone.
  return positionPage(request, ids, (id) => people.get(id, fields), false);
};

/** Static lists and who is on them. */
export const listRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/rest/v1/lists.json",
    needs: readLead,
    query: ["id", "name", "programName", "workspaceName", "batchSize", "nextPageToken"],
    answer: (request, { lists, people }) => {
      const ids = listOf(request.query, "id").map(Number);
      const names = request.query.getAll("name");
      const found = lists.all.filter(
        ({ id, name, kind }) =>
          kind === "static" &&
          (ids.length === 0 || ids.includes(id)) &&
          (names.length === 0 || names.includes(name)),
      );
      const at = zeroOffset(people.oldest);
      return positionPage(
        request,
        found,
        ({ id, name, programName }) => ({
          id,
          name,
          ...(programName && { programName }),
          workspaceName: "Default",
          createdAt: at,
          updatedAt: at,
        }),
        false,
      );
    },
  },
  {
    method: "GET",
    path: "/rest/v1/lists/{listId}.json",
    needs: readLead,
    answer: (request, subscription) => {
      const { id, name } = listFor(request, subscription);
      const at = zeroOffset(subscription.people.oldest);
      return { result: [{ id, name, workspaceName: "Default", createdAt: at, updatedAt: at }] };
    },
  },
  {
    method: "GET",
    path: "/rest/v1/lists/{listId}/leads.json",
    needs: readLead,
    query: ["fields", "batchSize", "nextPageToken"],
    answer: members,
  },
  {
    method: "GET",
    path: "/rest/v1/list/{listId}/leads.json",
    needs: readLead,
    query: ["fields", "batchSize", "nextPageToken"],
    answer: members,
  },
  {
    method: "GET",
    path: "/rest/v1/lists/{listId}/leads/ismember.json",
    needs: readLead,
    query: ["id"],
    answer: (request, subscription) => {
      const { id: list } = listFor(request, subscription);
      return {
        result: idsOf(request).map((id) => ({
          id,
          status:
            subscription.lists.holds(list, id) && subscription.people.has(id) ? "memberof" : "notmemberof",
        })),
      };
    },
  },
  {
    method: "POST",
    path: "/rest/v1/lists/{listId}/leads.json",
    needs: writeLead,
    query: ["id"],
    body: "json",
    answer: put(true),
  },
  {
    method: "DELETE",
    path: "/rest/v1/lists/{listId}/leads.json",
    needs: writeLead,
    query: ["id"],
    body: "json",
    answer: put(false),
  },
];
