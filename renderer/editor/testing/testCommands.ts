import { BookmarkPlus, FlaskConical, ListChecks } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { runAllTests } from "./runAllTests.ts";
import { saveAsTest } from "./saveAsTest.ts";
import { toggleTests } from "./toggleTests.ts";

/** Conversation tests: seeing, running and recording them. */
export function testCommands(session: EditorSession): readonly Command[] {
  const t = () => currentTexts(testsTexts);
  return [
    {
      id: "editor.tests",
      label: () => t().open,
      icon: FlaskConical,
      shortcut: "CmdOrCtrl+Alt+T",
      whileTyping: true,
      menu: { place: "dialogue", group: 2 },
      checked: () => session.tests.getState().open,
      run: () => toggleTests(session),
    },
    {
      id: "editor.runTests",
      label: () => t().runAll,
      icon: ListChecks,
      shortcut: "F8",
      whileTyping: true,
      menu: { place: "dialogue", group: 2 },
      run: () => void runAllTests(session),
    },
    {
      id: "editor.saveAsTest",
      icon: BookmarkPlus,
      label: () => t().save,
      menu: { place: "dialogue", group: 2 },
      when: () => session.simulator.getState().recorded.length > 0,
      run: () => void saveAsTest(session, new Date()),
    },
  ];
}
