import type { Route } from "../http/Route.ts";
import { bothOffsets } from "../people/instants.ts";
import type { Subscription } from "../Subscription.ts";
import { found, offsetPage } from "./offsetPage.ts";

const read = ["Read-Only Assets", "Read-Write Assets"] as const;

const at = ({ people }: Subscription) => ({
  createdAt: bothOffsets(people.oldest),
  updatedAt: bothOffsets(people.oldest),
});

const lists =
  (kind: "static" | "smart"): Route["answer"] =>
  (request, subscription) =>
    offsetPage(
      request,
      subscription.lists.all.filter((list) => list.kind === kind),
      ({ id, name }) => ({
        id,
        name,
        description: "",
        ...at(subscription),
        url: `https://app-ab12.marketo.com/#ST${id}A1`,
        folder: { id: 1, type: "Folder" },
        workspace: "Default",
      }),
    );

const channels = (subscription: Subscription) =>
  subscription.programs.channels.map(({ id, name, type, statuses }) => ({
    id,
    name,
    applicableProgramType: type,
    progressionStatuses: statuses.map((status) => ({ ...status, hidden: status.step === 0 })),
    ...at(subscription),
  }));

const programs = (subscription: Subscription) =>
  subscription.programs.all.map(({ id, name, type, channel }) => ({
    id,
    name,
    description: "",
    ...at(subscription),
    url: `https://app-ab12.marketo.com/#PG${id}A1`,
    type,
    channel: channel.name,
    folder: { id: 1, type: "Folder" },
    status: "unlocked",
    workspace: "Default",
  }));

/** Looking at what a subscription holds beside forms and files. */
export const browseRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/rest/asset/v1/channels.json",
    needs: read,
    query: ["maxReturn", "offset"],
    answer: (request, subscription) => offsetPage(request, channels(subscription), (channel) => channel),
  },
  {
    method: "GET",
    path: "/rest/asset/v1/programs.json",
    needs: read,
    query: ["maxReturn", "offset", "filterType", "earliestUpdatedAt", "latestUpdatedAt"],
    answer: (request, subscription) => offsetPage(request, programs(subscription), (program) => program),
  },
  {
    method: "GET",
    path: "/rest/asset/v1/program/byName.json",
    needs: read,
    query: ["name*", "includeTags", "includeCosts"],
    answer: ({ query }, subscription) => {
      const named = programs(subscription).filter(({ name }) => name === query.get("name"));
      // Here the ordinary type is called otherwise than where all are listed.
      return found(
        named.map(({ type, ...rest }) => ({
          ...rest,
          type: type === "program" ? "default" : type,
          costs: [],
          tags: [],
        })),
      );
    },
  },
  {
    method: "GET",
    path: "/rest/asset/v1/staticLists.json",
    needs: read,
    query: ["folder", "offset", "maxReturn", "earliestUpdatedAt", "latestUpdatedAt"],
    answer: lists("static"),
  },
  {
    method: "GET",
    path: "/rest/asset/v1/smartLists.json",
    needs: read,
    query: ["folder", "offset", "maxReturn", "earliestUpdatedAt", "latestUpdatedAt"],
    answer: lists("smart"),
  },
];
