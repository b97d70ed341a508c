import { Agent, setGlobalDispatcher } from "undici";
import { createConnector } from "./createConnector.ts";
import type { RouteSource } from "./routesTo.ts";
import { trustSystem } from "./trustSystem.ts";

/** Has every `fetch` of this process go the way that this computer says, through its proxies and with its certificates. */
export function useSystemNetwork(source: RouteSource): void {
  setGlobalDispatcher(new Agent({ connect: createConnector({ ...source, trustSystem }) }));
}
