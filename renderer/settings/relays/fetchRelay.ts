import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { loadRelays } from "./loadRelays.ts";
import { relaysStore } from "./relaysStore.ts";

/** Fetches what a relay has that is new; what stands in the way is told with the relay. */
export async function fetchRelay(id: string): Promise<void> {
  const { fetching } = relaysStore.getState();
  if (fetching.has(id)) return;
  relaysStore.setState({ fetching: new Set([...fetching, id]) });
  const fetched = await call("relays:fetch", { id });
  const others = [...relaysStore.getState().fetching].filter((one) => one !== id);
  relaysStore.setState({ fetching: new Set(others) });
  if (!fetched.ok && fetched.error.code !== "not-found") showError(fetched.error);
  await loadRelays();
}
