import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { attributesStore } from "../../attributes/attributesStore.ts";
import { loadAttributes } from "../../attributes/loadAttributes.ts";
import { sameFields } from "../../attributes/sameFields.ts";
import { vanishedFields } from "../../attributes/vanishedFields.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { tellBreaks } from "../../flows/tellBreaks.ts";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { onPush } from "../../ipc/onPush.ts";
import { takeVisitor } from "../../people/person/comingVisitor.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { candidatesStore } from "../../targeting/candidatesStore.ts";
import { loadThemes } from "../../themes/loadThemes.ts";
import { themesStore } from "../../themes/themesStore.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { createAutosave } from "../document/autosave.ts";
import { createDocumentStore } from "../document/documentStore.ts";
import { takeDropOff } from "../dropOff/comingDropOff.ts";
import { createDropOffStore } from "../dropOff/dropOffStore.ts";
import { createFindStore } from "../find/findStore.ts";
import { hostsStore } from "../hosts/hostsStore.ts";
import { createProblems } from "../problems/createProblems.ts";
import { startChecker } from "../problems/startChecker.ts";
import { createSimulatorStore } from "../simulator/simulatorStore.ts";
import { createTestsStore } from "../testing/testsStore.ts";
import { afterPaint } from "./afterPaint.ts";
import type { EditorSession } from "./editorSession.ts";
import { createViewStore } from "./viewStore.ts";
import { whenIdle } from "./whenIdle.ts";

/** A session and the way to end it: `stop` settles when what was not yet saved is, or could not be. */
export type RunningSession = { readonly session: EditorSession; readonly stop: () => Promise<void> };

/** Opens a dialogue for editing: every change of it is saved and checked as it happens. */
export function createEditorSession(dialogue: Dialogue, revision: number): RunningSession {
  const document = createDocumentStore(dialogue, { now: Date.now });
  const autosave = createAutosave(
    { content: dialogue, revision },
    {
      read: () => document.getState().dialogue,
      save: async (changed, on) => {
        await afterPaint();
        return call("dialogues:save", { dialogue: changed, revision: on });
      },
      later: (action, milliseconds) => {
        const timer = setTimeout(action, milliseconds);
        return () => clearTimeout(timer);
      },
    },
  );
  const checker = startChecker();
  // the first look waits until the dialogue is on screen
  const calm = whenIdle();
  const problems = createProblems(
    async (changed) => {
      await calm;
      await afterPaint();
      return checker.check(changed);
    },
    () => {
      const t = currentTexts(problemsTexts);
      showToast({ text: t.checkFailed, detail: t.checkFailedText, kind: "error" });
    },
  );
  const surround = () => {
    const { flows, uses } = flowsStore.getState();
    const { themes, site, chat } = themesStore.getState();
    checker.surround({
      flows,
      callers: uses.map(({ name, languages, reads }) => ({ name, languages, reads })),
      candidates: candidatesStore.getState().candidates,
      themes: themes && new Map(themes.map(({ theme }) => [theme.id, theme])),
      settings: { theme: site, chat },
      vanished: vanishedFields(attributesStore.getState().entries),
      hosts: hostsStore.getState().hosts,
    });
    problems.check(document.getState().dialogue);
  };
  surround();
  const unsubscribeFlows = flowsStore.subscribe(surround);
  const unsubscribeHosts = hostsStore.subscribe(surround);
  const unsubscribeCandidates = candidatesStore.subscribe(surround);
  const unsubscribeThemes = themesStore.subscribe((now, before) => {
    if (now.themes !== before.themes || now.site !== before.site || now.chat !== before.chat) surround();
  });
  const unsubscribeFields = attributesStore.subscribe((now, before) => {
    if (!sameFields(vanishedFields(now.entries), vanishedFields(before.entries))) surround();
  });
  void calm.then(() => loadAttributes(dialogue.id));
  void loadThemes();
  const readCandidates = () => void candidatesStore.getState().load();
  const stopReading = onPush("dialogues:changed", readCandidates);
  readCandidates();
  const unsubscribe = document.subscribe((now, before) => {
    if (now.dialogue === before.dialogue) return;
    autosave.changed();
    problems.check(now.dialogue);
  });
  const visitor = takeVisitor(dialogue.id);
  const session: EditorSession = {
    id: dialogue.id,
    document,
    autosave,
    view: createViewStore(dialogue.language),
    problems,
    tests: createTestsStore(),
    simulator: createSimulatorStore(
      visitor !== undefined || preferencesStore.getState().panels.simulator,
      dialogue.language,
      visitor,
    ),
    find: createFindStore(),
    dropOff: createDropOffStore(takeDropOff(dialogue.id)),
  };
  const stopTelling = tellBreaks(session);
  return {
    session,
    async stop() {
      stopTelling();
      unsubscribe();
      unsubscribeFlows();
      unsubscribeHosts();
      unsubscribeCandidates();
      unsubscribeThemes();
      unsubscribeFields();
      stopReading();
      checker.stop();
      await autosave.flush();
      autosave.dispose();
      await call("versions:checkpoint", { id: dialogue.id, reason: "closed" });
    },
  };
}
