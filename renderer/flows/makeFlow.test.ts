import { beforeEach, expect, it, vi } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { createDocumentStore } from "../editor/document/documentStore.ts";
import type { EditorSession } from "../editor/session/editorSession.ts";
import { openSession } from "../editor/session/openSession.ts";
import { createViewStore } from "../editor/session/viewStore.ts";
import { toastQueue } from "../ui/toast/toastQueue.ts";
import { flowsStore } from "./flowsStore.ts";
import { makeFlow } from "./makeFlow.ts";

/** The flows that main keeps, and what happens in the studio while it keeps one. */
let kept: Map<string, Dialogue>;
let meanwhile: () => void;
let canDelete: boolean;

const main = (channel: string, input?: { id: string; flow: Dialogue }): unknown => {
  if (channel === "flows:add" && input) {
    kept.set(input.flow.id, input.flow);
    meanwhile();
  }
  if (channel === "dialogues:delete" && input) {
    if (!canDelete) return { ok: false, error: { code: "internal", message: "no" } };
    kept.delete(input.id);
  }
  return { ok: true, value: channel === "flows:list" ? [...kept.values()] : null };
};

function open() {
  const dialogue = dialogueOf({ hi: ["message", { text: { en: "Hi" } }], bye: ["end", {}] }, [
    "start.next > hi",
    "hi.next > bye",
  ]);
  const document = createDocumentStore(dialogue, { now: () => 0 });
  const session = { id: dialogue.id, document, view: createViewStore("en") } as EditorSession;
  session.view.select(["hi"]);
  openSession.setState({ session });
  const kinds = () => document.getState().dialogue.nodes.map(({ kind }) => kind);
  return { session, document, kinds };
}

const told = () => toastQueue.getState().waiting.map(({ text }) => text);

beforeEach(() => {
  kept = new Map();
  meanwhile = () => {};
  canDelete = true;
  toastQueue.setState({ waiting: [] });
  flowsStore.setState({ flows: new Map() });
  vi.stubGlobal("window", { studio: { call: async (...given: Parameters<typeof main>) => main(...given) } });
});

it("puts a card in the place of what became a flow", async () => {
  const { session, kinds } = open();
  await makeFlow(session);
  expect(kinds()).toContain("flow");
  expect([...flowsStore.getState().flows.keys()]).toEqual([...kept.keys()]);
  expect(told()).toEqual(["“Hi” is a flow now"]);
});

it("leaves no flow behind when the dialogue was changed meanwhile", async () => {
  const { session, document, kinds } = open();
  meanwhile = () => document.apply("editDetails", (draft) => void draft.languages.push("pt-BR"));
  await makeFlow(session);
  expect(kinds()).not.toContain("flow");
  expect(flowsStore.getState().flows.size + kept.size).toBe(0);
  expect(told()).toEqual(["These cards cannot become a flow"]);
});

it("leaves no flow behind when the dialogue was left meanwhile", async () => {
  const { session, kinds } = open();
  meanwhile = () => openSession.setState({ session: undefined });
  await makeFlow(session);
  expect(kinds()).not.toContain("flow");
  expect(flowsStore.getState().flows.size + kept.size).toBe(0);
});

it("tells when the flow that nobody calls could not be deleted", async () => {
  const { session } = open();
  canDelete = false;
  meanwhile = () => openSession.setState({ session: undefined });
  await makeFlow(session);
  expect(told()).toHaveLength(2);
});
