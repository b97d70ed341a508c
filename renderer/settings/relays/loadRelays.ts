import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { relaysStore } from "./relaysStore.ts";

/** Reads the relays anew. */
export async function loadRelays(): Promise<void> {
  const listed = await call("relays:list");
  if (listed.ok) relaysStore.setState({ relays: listed.value });
  else showError(listed.error);
}
