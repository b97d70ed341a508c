import { call } from "../../ipc/call.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { freshConversation } from "./simulatorStore.ts";

/** Starts the conversation from its beginning, with the dialogue as it is now: it is saved first, since main runs the saved one. */
export async function openSimulation({ id, document, autosave, simulator }: EditorSession): Promise<void> {
  const before = simulator.getState().phase;
  if (before.name === "opening") return;
  simulator.setState({ phase: { name: "opening" }, ...freshConversation });
  if (before.name === "running") await call("simulator:close", { session: before.session });
  await autosave.flush();
  const runs = document.getState().dialogue;
  const { language, given } = simulator.getState();
  const attributes = Object.fromEntries(
    given.flatMap(({ name, value }) => (name.trim() === "" ? [] : [[name.trim(), value]])),
  );
  const opened = await call("simulator:open", { id, language, attributes });
  simulator.setState(
    opened.ok
      ? { phase: { name: "running", ...opened.value }, runs }
      : { phase: { name: "failed", error: opened.error }, runs },
  );
}
