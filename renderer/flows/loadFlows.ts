import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { flowsStore } from "./flowsStore.ts";

let asked = 0;

/** Reads the flows. What could not be read stays as it was known; of several readings at once the one begun last counts. */
export async function loadFlows(): Promise<void> {
  asked += 1;
  const mine = asked;
  const flows = await call("flows:list");
  if (mine !== asked) return;
  if (flows.ok) flowsStore.setState({ flows: new Map(flows.value.map((flow) => [flow.id, flow])) });
  else showError(flows.error);
}
