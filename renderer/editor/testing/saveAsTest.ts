import { flowsStore } from "../../flows/flowsStore.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { openSession } from "../session/openSession.ts";
import { addTest } from "./addTest.ts";
import { seedInWorker } from "./seedInWorker.ts";

/**
 * Makes a test of the conversation that was just had in the simulator, one at a time; `now`: the moment it takes place in.
 */
export async function saveAsTest(session: EditorSession, now: Date): Promise<void> {
  if (session.tests.getState().saving) return;
  session.tests.setState({ saving: true });
  await make(session, now).finally(() => session.tests.setState({ saving: false }));
}

async function make(session: EditorSession, now: Date): Promise<void> {
  const { recorded, language, given, goals, status } = session.simulator.getState();
  const { dialogue } = session.document.getState();
  const { language: own } = dialogue;
  const known = given.flatMap(({ name, value }) =>
    name.trim() === "" ? [] : [[name.trim(), value] as const],
  );
  // the simulator tells days by the site's clock
  const settings = await call("settings:get");
  const ended = status === "completed" || status === "failed";
  const had = {
    now: now.toISOString(),
    ...(settings.ok && { timeZone: settings.value.timeZone }),
    attributes: Object.fromEntries(known),
    ...(language === own ? {} : { language }),
    steps: [
      ...recorded,
      ...[...new Set(goals)].map((goal) => ({ expect: { goal } })),
      ...(ended ? [{ expect: { status } }] : []),
    ],
  };
  // as when there is no such seed: the test is kept, and tells what differs when it is run
  const seed = await seedInWorker({ dialogue, had, flows: flowsStore.getState().flows }).catch(() => 0);
  const t = currentTexts(testsTexts);
  // what is written to an editor that was closed meanwhile is lost
  if (openSession.getState().session !== session) {
    showToast({ text: t.notSaved, detail: t.notSavedText, kind: "error" });
    return;
  }
  const name = addTest(session, { ...had, seed });
  showToast({ text: t.saved(name) });
}
