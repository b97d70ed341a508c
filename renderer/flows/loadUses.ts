import { showError } from "../app/showError.ts";
import { call } from "../ipc/call.ts";
import { flowsStore } from "./flowsStore.ts";

let asked = 0;

/** Reads who calls the document `open`. Of several readings at once the one begun last counts. */
export async function loadUses(open: string): Promise<void> {
  asked += 1;
  const mine = asked;
  const uses = await call("flows:uses", { id: open });
  if (mine !== asked) return;
  flowsStore.setState({ uses: uses.ok ? uses.value : [] });
  if (!uses.ok) showError(uses.error);
}
