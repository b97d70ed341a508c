import { createContext } from "react";
import type { EditorSession } from "./editorSession.ts";

/** Hands the session down. Its value never changes while a dialogue is open, so that nothing re-renders because of it. */
export const SessionContext = createContext<EditorSession | null>(null);
