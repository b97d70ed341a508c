import type { ConversationTest } from "#shared/dialogue/testing/conversationTest.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** What a test is made of; the rest has defaults. */
type Given = Pick<ConversationTest, "steps"> & Partial<Omit<ConversationTest, "steps">>;

/** Adds a test to the dialogue and shows it. Answers its name. */
export function addTest({ document, tests }: EditorSession, given: Given): string {
  const index = document.getState().dialogue.tests.length;
  const name = currentTexts(testsTexts).untitled(index + 1);
  document.apply("editTests", (draft) => {
    draft.tests.push({
      name,
      now: 0,
      seed: 0,
      page: "https://example.com/",
      timeZone: "UTC",
      attributes: {},
      ...given,
    });
  });
  tests.setState({ open: true, chosen: index });
  return name;
}
