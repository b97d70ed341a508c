import type { EditorSession } from "../session/editorSession.ts";
import { toggleLanguages } from "./toggleLanguages.ts";

/** Shows the table of translations to a language, or to the one that was shown last. */
export function openLanguages(session: EditorSession, language?: string): void {
  const { view } = session;
  if (language !== undefined) view.setState({ language });
  if (!view.getState().languagesOpen) toggleLanguages(session);
}
