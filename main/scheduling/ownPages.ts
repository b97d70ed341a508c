import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import { meetingHostsOf } from "#shared/scheduling/setup/meetingHostsOf.ts";
import { withOwnPages } from "#shared/scheduling/setup/withOwnPages.ts";
import { whomsIn } from "../meetings/whomsIn.ts";
import type { Store } from "../store/Store.ts";
import { readSetup } from "./readSetup.ts";

type Documents = { readonly dialogues: readonly Dialogue[]; readonly flows: Flows };

/** Dialogues and flows with the agents' own pages for booking: see `withOwnPages`. @throws {Failure} `damaged` */
export function ownPages({ dialogues, flows }: Documents, store: Store): Documents {
  if (whomsIn([...dialogues, ...flows.values()]).length === 0) return { dialogues, flows };
  const hosts = meetingHostsOf(readSetup(store));
  return {
    dialogues: dialogues.map((one) => withOwnPages(one, hosts)),
    flows: new Map([...flows].map(([id, flow]) => [id, withOwnPages(flow, hosts)])),
  };
}
