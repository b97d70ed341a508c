import { openFindAll } from "../../find/openFindAll.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Searches in all dialogues for what is searched for in this one. */
export function findEverywhere({ find }: EditorSession): void {
  const { query, scope, whole, matchCase, replacing, replacement, open } = find.getState();
  const written = scope === "kinds" || scope === "problems" ? "all" : scope;
  openFindAll(open ? { query, scope: written, whole, matchCase, replacing, replacement } : {});
}
