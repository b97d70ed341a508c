import type { Output } from "#shared/ipc/contract.ts";
import { languageStore } from "../../i18n/languageStore.ts";
import { call } from "../../ipc/call.ts";
import { reachStore } from "./reachStore.ts";

let turn = 0;
let site: Output<"targeting:list"> | undefined;

/** Reads who sees each dialogue. What cannot be read stays as it was known: nobody waits for it. */
export async function loadReach(): Promise<void> {
  turn += 1;
  const asked = turn;
  const listed = await call("targeting:list");
  // the answer to a later question may have come first
  if (!listed.ok || asked !== turn) return;
  site = listed.value;
  await retellReach();
}

/** Tells anew who sees each dialogue: in another language, or as time has passed. */
export async function retellReach(): Promise<void> {
  // Not needed for the first picture of the list.
  const { readReach } = await import("./readReach.ts");
  if (site) reachStore.setState({ reaches: readReach(site, Date.now(), languageStore.getState().language) });
}
