import type { CallError } from "#shared/ipc/result.ts";
import { call } from "../../ipc/call.ts";
import type { Autosave } from "../document/autosave.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { endSession } from "./endSession.ts";
import { freshConversation } from "./simulatorStore.ts";

/**
 * Starts the conversation from its beginning, with the dialogue as it is now: it is saved first, since main runs what is
 * saved. A start that is overtaken by another, or by an end, leaves nothing behind.
 */
export async function openSimulation({ id, document, autosave, simulator }: EditorSession): Promise<void> {
  const before = simulator.getState();
  const turn = before.turn + 1;
  simulator.setState({ turn, phase: { name: "opening" }, ...freshConversation });
  endSession(before.phase);
  if (!(await autosave.flush())) {
    simulator.setState({ phase: { name: "failed", error: whyNotSaved(autosave) } });
    return;
  }
  const runs = document.getState().dialogue;
  const { language, given } = simulator.getState();
  const attributes = Object.fromEntries(
    given.flatMap(({ name, value }) => (name.trim() === "" ? [] : [[name.trim(), value]])),
  );
  const opened = await call("simulator:open", { id, language, attributes });
  if (simulator.getState().turn !== turn) {
    if (opened.ok) endSession({ name: "running", ...opened.value });
    return;
  }
  simulator.setState({
    runs,
    phase: opened.ok ? { name: "running", ...opened.value } : { name: "failed", error: opened.error },
  });
}

function whyNotSaved({ store }: Autosave): CallError {
  const { status } = store.getState();
  return status.state === "failed"
    ? status.error
    : { code: "conflict", message: "The dialogue was changed elsewhere." };
}
