import { beforeEach, expect, it } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import type { Problem } from "#shared/validation/problem.ts";
import { createAutosave } from "../editor/document/autosave.ts";
import { createDocumentStore } from "../editor/document/documentStore.ts";
import { createDropOffStore } from "../editor/dropOff/dropOffStore.ts";
import { createFindStore } from "../editor/find/findStore.ts";
import { createProblems } from "../editor/problems/createProblems.ts";
import type { EditorSession } from "../editor/session/editorSession.ts";
import { openSession } from "../editor/session/openSession.ts";
import { createViewStore } from "../editor/session/viewStore.ts";
import { createSimulatorStore } from "../editor/simulator/simulatorStore.ts";
import { createTestsStore } from "../editor/testing/testsStore.ts";
import { languageStore } from "../i18n/languageStore.ts";
import { toastQueue } from "../ui/toast/toastQueue.ts";
import { tellBreaks } from "./tellBreaks.ts";

const broken: Problem = {
  severity: "warning",
  code: "caller-unanswered",
  params: { caller: "Shop", attribute: "answers.size" },
  message: "",
};

/** A flow on screen, which breaks its caller whenever it is called "broken". */
async function openFlow() {
  const dialogue = newDialogue({ id: "f", name: "whole", language: "en" });
  const document = createDocumentStore(dialogue, { now: () => 0 });
  const problems = createProblems(
    async ({ name }) => (name === "broken" ? [broken] : []),
    () => {},
  );
  const session: EditorSession = {
    id: dialogue.id,
    document,
    problems,
    autosave: createAutosave(
      { content: dialogue, revision: 1 },
      {
        read: () => dialogue,
        save: async () => ({ ok: true, value: { revision: 1 } }),
        later: () => () => {},
      },
    ),
    view: createViewStore("en"),
    tests: createTestsStore(),
    simulator: createSimulatorStore(false, "en"),
    find: createFindStore(),
    dropOff: createDropOffStore(false),
  };
  tellBreaks(session);
  openSession.setState({ session });
  const look = async () => {
    problems.check(document.getState().dialogue);
    await new Promise(setImmediate);
  };
  await look();
  const rename = (name: string) =>
    document.apply("rename", (draft) => {
      draft.name = name;
    });
  return { document, look, rename, name: () => document.getState().dialogue.name };
}

/** What is said since it was last asked. */
function told() {
  const { waiting } = toastQueue.getState();
  toastQueue.setState({ waiting: [] });
  return waiting;
}

beforeEach(() => {
  told();
  languageStore.setState({ language: "en" });
});

it("says which step broke a caller, and takes back that one", async () => {
  const flow = await openFlow();
  flow.rename("broken");
  await flow.look();
  const [toast] = told();
  expect(toast?.text).toBe("This breaks what calls the flow");
  toast?.action?.run();
  expect(flow.name()).toBe("whole");
});

it("is silent when undo brings a break back, or the language changes the words of an old one", async () => {
  const flow = await openFlow();
  flow.rename("other");
  flow.rename("broken");
  await flow.look();
  told();
  flow.rename("mended");
  await flow.look();
  flow.document.undo();
  await flow.look();
  expect(told()).toEqual([]);
  languageStore.setState({ language: "pt-BR" });
  flow.document.apply("editDetails", (draft) => void draft.languages.push("pt-BR"));
  await flow.look();
  expect(told()).toEqual([]);
});

it("does not take back what was done since, and says so, also when the flow was left", async () => {
  const flow = await openFlow();
  flow.rename("broken");
  await flow.look();
  const [toast] = told();
  openSession.setState({ session: undefined });
  toast?.action?.run();
  expect(flow.name()).toBe("broken");
  expect(told()[0]?.text).toBe("Nothing was taken back");
});

it("offers nothing to take back when several steps were looked at together", async () => {
  const flow = await openFlow();
  flow.rename("broken");
  flow.document.apply("editDetails", (draft) => void draft.languages.push("pt-BR"));
  await flow.look();
  const [toast] = told();
  expect(toast?.text).toBe("This breaks what calls the flow");
  expect(toast?.action).toBeUndefined();
});
