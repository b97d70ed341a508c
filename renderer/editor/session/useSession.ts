import { useContext } from "react";
import type { EditorSession } from "./editorSession.ts";
import { SessionContext } from "./SessionContext.ts";

/** The session of the dialogue that is open. Throws outside an editor. */
export function useSession(): EditorSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside of an editor");
  return session;
}
