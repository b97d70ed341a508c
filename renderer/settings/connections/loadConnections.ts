import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { connectionsStore } from "./connectionsStore.ts";

/** Reads the connections anew. */
export async function loadConnections(): Promise<void> {
  const listed = await call("marketo:list");
  if (listed.ok) connectionsStore.setState({ connections: listed.value });
  else showError(listed.error);
}
