import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { readProfiles } from "../connection/readProfiles.ts";
import type { MarketoClient } from "../http/MarketoClient.ts";
import type { SyncOptions } from "../sync/SyncOptions.ts";
import { subscriptionOf } from "../sync/subscriptionOf.ts";

/** Where the people of a profile come from, and where they go. @throws {Failure} `not-found` */
export function syncSource(
  id: string,
  client: MarketoClient,
  { store, now, people, app }: Pick<HandlerContext, "store" | "now" | "people" | "app">,
): Pick<SyncOptions, "client" | "people" | "folder" | "profile" | "subscription"> {
  const profile = readProfiles(store, now()).find((one) => one.id === id);
  if (profile === undefined)
    throw new Failure("not-found", "There is no such connection any more.", { detail: id });
  return {
    client,
    people: people.people,
    folder: app.dataFolder,
    profile: id,
    subscription: subscriptionOf(profile),
  };
}
