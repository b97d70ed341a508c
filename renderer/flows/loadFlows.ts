import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { flowsStore } from "./flowsStore.ts";

/** Reads the flows, and who calls the document `open`. */
export async function loadFlows(open: string): Promise<void> {
  const [flows, uses] = await Promise.all([call("flows:list"), call("flows:uses", { id: open })]);
  for (const answer of [flows, uses]) if (!answer.ok) showError(answer.error);
  flowsStore.setState({
    flows: new Map(flows.ok ? flows.value.map((flow) => [flow.id, flow]) : []),
    uses: uses.ok ? uses.value : [],
  });
}
