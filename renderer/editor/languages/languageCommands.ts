import { FileDown, FileSpreadsheet, FileUp, Languages } from "lucide-react";
import { textUnits } from "#shared/dialogue/translation/textUnits.ts";
import type { Command } from "../../commands/command.ts";
import { languagesTexts } from "../../i18n/areas/languagesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { exportLanguage } from "./exportLanguage.ts";
import { importLanguage } from "./importLanguage.ts";
import { targetLanguage } from "./targetLanguage.ts";
import { toggleLanguages } from "./toggleLanguages.ts";

/** Translating, and exchanging texts with translators. */
export function languageCommands(session: EditorSession): readonly Command[] {
  const t = () => currentTexts(languagesTexts);
  const target = () => targetLanguage(session.document.getState().dialogue, session.view.getState().language);
  /** A file without a text is of no use to anybody. */
  const canSend = () =>
    target() !== undefined &&
    session.document.getState().dialogue.nodes.some((node) => textUnits({ nodes: [node] }).length > 0);
  const sent = (form: "xliff" | "csv") => {
    const language = target();
    if (language !== undefined) void exportLanguage(session, language, form);
  };
  return [
    {
      id: "editor.languages",
      label: () => t().open,
      icon: Languages,
      shortcut: "CmdOrCtrl+Alt+L",
      whileTyping: true,
      menu: { place: "dialogue", group: 1 },
      checked: () => session.view.getState().languagesOpen,
      run: () => toggleLanguages(session),
    },
    {
      id: "editor.exportXliff",
      icon: FileUp,
      label: () => `${t().export}: ${t().exportXliff}`,
      when: canSend,
      run: () => sent("xliff"),
    },
    {
      id: "editor.exportCsv",
      icon: FileSpreadsheet,
      label: () => `${t().export}: ${t().exportCsv}`,
      when: canSend,
      run: () => sent("csv"),
    },
    {
      id: "editor.importLanguage",
      icon: FileDown,
      label: () => `${t().title}: ${t().import}`,
      run: () => void importLanguage(session),
    },
  ];
}
