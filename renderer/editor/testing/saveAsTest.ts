import { conversationTestSchema } from "#shared/dialogue/testing/conversationTest.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { addTest } from "./addTest.ts";
import { seedFor } from "./seedFor.ts";

/** Makes a test of the conversation that was just had in the simulator; `now`: the moment it takes place in. */
export function saveAsTest(session: EditorSession, now: Date): void {
  const { recorded, language, given, goals, status } = session.simulator.getState();
  const { dialogue } = session.document.getState();
  const { language: own } = dialogue;
  const known = given.flatMap(({ name, value }) =>
    name.trim() === "" ? [] : [[name.trim(), value] as const],
  );
  const ended = status === "completed" || status === "failed";
  const had = {
    now: now.toISOString(),
    attributes: Object.fromEntries(known),
    ...(language === own ? {} : { language }),
    steps: [
      ...recorded,
      ...[...new Set(goals)].map((goal) => ({ expect: { goal } })),
      ...(ended ? [{ expect: { status } }] : []),
    ],
  };
  const seed = seedFor(dialogue, conversationTestSchema.parse(had), flowsStore.getState().flows);
  const name = addTest(session, { ...had, seed });
  showToast({ text: currentTexts(testsTexts).saved(name) });
}
