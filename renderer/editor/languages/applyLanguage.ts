import type { Translation } from "#shared/dialogue/translation/compareLanguage.ts";
import { languagesTexts } from "../../i18n/areas/languagesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { setTranslations } from "../document/operations/setTranslations.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Takes imported translations into the dialogue, and their language if it is new, in one step. */
export function applyLanguage(
  { document, view }: EditorSession,
  language: string,
  changes: readonly Translation[],
): void {
  document.apply("importTranslations", (draft) => {
    if (!draft.languages.includes(language)) draft.languages.push(language);
    setTranslations(draft, language, changes);
  });
  view.setState({ language, languageImport: null });
  showToast({ text: currentTexts(languagesTexts).imported(changes.length) });
}
