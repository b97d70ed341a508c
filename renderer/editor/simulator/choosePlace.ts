import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { closeSimulation } from "./closeSimulation.ts";
import { exampleAddress } from "./exampleAddress.ts";
import { openSimulation } from "./openSimulation.ts";
import type { PlaceKind } from "./simulatorPlace.ts";

/**
 * Goes to another kind of page: a file is asked for, and nothing changes if none is chosen; the site itself is opened
 * once its address is confirmed.
 */
export async function choosePlace(session: EditorSession, kind: PlaceKind): Promise<void> {
  const { simulator, document } = session;
  const { place } = simulator.getState();
  let { file } = place;
  if (kind === "file") {
    const chosen = await call("simulator:choosePage");
    if (!chosen.ok) showError(chosen.error);
    if (!chosen.ok || chosen.value === null) return;
    file = chosen.value.name;
  }
  const { targeting } = document.getState().dialogue;
  const [pattern] = targeting.pages.include;
  const proposed = exampleAddress(pattern);
  const nobodys = kind === "site" && proposed === exampleAddress(undefined);
  const address = place.address || (nobodys ? "" : proposed);
  if (kind === "site") closeSimulation(simulator);
  simulator.setState({ place: { kind, file, address } });
  if (kind !== "site") await openSimulation(session);
}
