import { readSetup } from "../../scheduling/readSetup.ts";
import type { Store } from "../../store/Store.ts";

/** An agent as meetings name him. `zone`: IANA name; `isGone`: he was removed. */
export type Host = {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly isGone: boolean;
};

/** All agents there are, in their order, then those who were removed. @throws {Failure} `damaged` */
export function readHosts(store: Store): ReadonlyMap<string, Host> {
  const hosts = new Map<string, Host>();
  for (const { id, name, email, timeZone } of readSetup(store).agents)
    hosts.set(id, { id, name: name || email, zone: timeZone, isGone: false });
  const former = store.db
    .prepare<[], { id: string; name: string; zone: string }>("SELECT id, name, zone FROM former_agents")
    .all();
  for (const one of former) if (!hosts.has(one.id)) hosts.set(one.id, { ...one, isGone: true });
  return hosts;
}
