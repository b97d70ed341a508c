import type { CallError } from "#shared/ipc/result.ts";
import { call } from "../../ipc/call.ts";
import { siteRevision } from "../../settings/siteRevision.ts";
import type { Autosave } from "../document/autosave.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { endSession } from "./endSession.ts";
import { givenTo } from "./givenTo.ts";
import { pageAddress } from "./pageAddress.ts";
import { freshConversation, type SimulatorPhase } from "./simulatorStore.ts";

/**
 * Starts the conversation from its beginning, with the dialogue as it is now: it is saved first, since main runs what is
 * saved. A start that is overtaken by another, or by an end, leaves nothing behind.
 */
export async function openSimulation({ id, document, autosave, simulator }: EditorSession): Promise<void> {
  const before = simulator.getState();
  if (before.place.kind !== "blank" && pageAddress(before.place.address) === null) return;
  const turn = before.turn + 1;
  simulator.setState({ turn, phase: { name: "opening" }, ...freshConversation });
  // the window of a page is used again
  if (before.place.kind === "blank" || !isInWindow(before.phase)) endSession(before.phase);
  if (!(await autosave.flush())) {
    endWindow(before.phase);
    if (simulator.getState().turn === turn)
      simulator.setState({ phase: { name: "failed", error: whyNotSaved(autosave) } });
    return;
  }
  const runs = document.getState().dialogue;
  const site = siteRevision.getState().saved;
  const { language, given, who, place } = simulator.getState();
  const visitor = { id, language, attributes: givenTo(given), ...who };
  const where = place.kind === "blank" ? "frame" : "window";
  const opened =
    place.kind === "blank"
      ? await call("simulator:open", visitor)
      : await call("simulator:openPage", { ...visitor, page: { kind: place.kind, address: place.address } });
  if (!opened.ok) endWindow(before.phase);
  if (simulator.getState().turn !== turn) {
    if (opened.ok) endSession({ name: "running", where, ...opened.value });
    return;
  }
  simulator.setState({
    runs,
    site,
    ...(opened.ok
      ? { phase: { name: "running", where, ...opened.value }, at: opened.value.url }
      : { phase: { name: "failed", error: opened.error } }),
  });
}

/** Nothing came that could use the window again. */
function endWindow(phase: SimulatorPhase): void {
  if (isInWindow(phase)) endSession(phase);
}

function isInWindow(phase: SimulatorPhase): boolean {
  return phase.name === "running" && phase.where === "window";
}

function whyNotSaved({ store }: Autosave): CallError {
  const { status } = store.getState();
  return status.state === "failed"
    ? status.error
    : { code: "conflict", message: "The dialogue was changed elsewhere." };
}
