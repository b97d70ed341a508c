import { createStore } from "zustand/vanilla";
import type { EditorSession } from "./editorSession.ts";

/** The editor that is on screen, for what lies over it. */
export const openSession = createStore<{ readonly session: EditorSession | undefined }>(() => ({
  session: undefined,
}));
