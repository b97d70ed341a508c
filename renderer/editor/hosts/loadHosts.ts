import { meetingHostsOf } from "#shared/scheduling/setup/meetingHostsOf.ts";
import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { hostsStore } from "./hostsStore.ts";

/** Reads the teams and agents. When they cannot be read they stay as they were known. */
export async function loadHosts(): Promise<void> {
  const setup = await call("agents:get");
  if (setup.ok) hostsStore.setState({ hosts: meetingHostsOf(setup.value) });
  else showError(setup.error);
}
