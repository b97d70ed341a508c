import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import { planReplacement } from "#shared/dialogue/search/planReplacement.ts";
import { searchDialogue } from "#shared/dialogue/search/searchDialogue.ts";
import { writeEdits } from "#shared/dialogue/search/writeEdits.ts";
import { textUnits } from "#shared/dialogue/translation/textUnits.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { connectPort } from "../actions/connectPort.ts";
import { arrangeCommands } from "../canvas/arrange/arrangeCommands.ts";
import { createAutosave } from "../document/autosave.ts";
import { createDocumentStore } from "../document/documentStore.ts";
import { changeNode } from "../document/operations/changeNode.ts";
import { moveNodes } from "../document/operations/moveNodes.ts";
import { setDetails } from "../document/operations/setDetails.ts";
import { setLanguages } from "../document/operations/setLanguages.ts";
import { setPages } from "../document/operations/setPages.ts";
import { createDropOffStore } from "../dropOff/dropOffStore.ts";
import { createFindStore } from "../find/findStore.ts";
import { optionActions } from "../inspector/optionActions.ts";
import { applyLanguage } from "../languages/applyLanguage.ts";
import { createProblems } from "../problems/createProblems.ts";
import { fixProblems } from "../problems/fixProblems.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { createViewStore } from "../session/viewStore.ts";
import { createSimulatorStore } from "../simulator/simulatorStore.ts";
import { addTest } from "../testing/addTest.ts";
import { createTestsStore } from "../testing/testsStore.ts";
import { canvasCommands } from "./canvasCommands.ts";
import { editCommands } from "./editCommands.ts";
import { insertCommands } from "./insertCommands.ts";

beforeAll(() => {
  // what a command asks of the window: which field has the focus, and whether words are chosen
  vi.stubGlobal("document", { activeElement: null });
  vi.stubGlobal("getSelection", () => null);
});

function open(dialogue: Dialogue) {
  const clock = { now: 0 };
  const saved: Dialogue[] = [];
  const document = createDocumentStore(dialogue, { now: () => clock.now });
  const read = () => document.getState().dialogue;
  const autosave = createAutosave(
    { content: dialogue, revision: 1 },
    {
      read,
      save: async (changed, revision) => {
        saved.push(changed);
        return { ok: true, value: { revision: revision + 1 } };
      },
      later: () => () => {},
    },
  );
  const session: EditorSession = {
    id: dialogue.id,
    document,
    autosave,
    view: createViewStore(dialogue.language),
    problems: createProblems(async (changed) => checkDialogue(changed), vi.fn()),
    tests: createTestsStore(),
    simulator: createSimulatorStore(false, dialogue.language),
    find: createFindStore(),
    dropOff: createDropOffStore(false),
  };
  return { session, clock, saved, read };
}

type Act = (session: EditorSession, pick: number) => void;

const some = <Item>(items: readonly Item[], pick: number): Item | undefined =>
  items[pick % Math.max(1, items.length)];

/** Runs a command of a list, if it can be run now. */
function command(of: (session: EditorSession) => readonly { when?: () => boolean; run: () => void }[]): Act {
  return (session, pick) => {
    const chosen = some(of(session), pick);
    if (chosen && (chosen.when?.() ?? true)) chosen.run();
  };
}

const center = () => ({ x: 10, y: 20 });

/** What an author does, beside undo and redo: each changes the document as one step, or not at all. */
const deeds: readonly Act[] = [
  command((session) => editCommands(session, center)),
  command((session) => insertCommands(session, center)),
  command((session) => canvasCommands(session, center)),
  command(arrangeCommands),
  ({ document }, pick) => {
    const places = document
      .getState()
      .dialogue.nodes.map(({ id }) => [id, { x: pick, y: pick * 2 }] as const);
    document.apply("moveCards", (draft) => moveNodes(draft, new Map(places)), { merge: "move" });
  },
  (session, pick) => {
    const { nodes } = session.document.getState().dialogue;
    const from = some(nodes, pick);
    const port = from && some(portsOf(from), pick);
    const to = pick % 3 === 0 ? null : some(nodes, pick * 7)?.id;
    if (from && port && to !== undefined) connectPort(session, { node: from.id, port: port.id }, to);
  },
  ({ document }, pick) => {
    const card = document.getState().dialogue.nodes.find(({ kind }) => kind === "question");
    if (!card) return;
    const actions = optionActions((recipe, { name = "editCard", field }) =>
      document.apply(
        name,
        (draft) => changeNode(draft, card.id, "question", (data) => recipe(data.answers)),
        field === undefined ? {} : { merge: `${card.id} ${field}` },
      ),
    );
    const { length } = "answers" in card.data ? (card.data.answers as unknown[]) : [];
    if (pick % 4 === 0 || length === 0) actions.add();
    else if (pick % 4 === 1) actions.remove(pick % length);
    else if (pick % 4 === 2) actions.move(pick % length, 0);
    else actions.change(pick % length, { label: { en: `Answer ${pick}` } });
  },
  ({ document }, pick) =>
    document.apply("rename", (draft) => setDetails(draft, { name: `Name ${pick}` }), { merge: "name" }),
  ({ document }, pick) =>
    document.apply("editDetails", (draft) => setDetails(draft, { priority: 1 + pick, status: "live" })),
  ({ document }, pick) =>
    document.apply("editPages", (draft) => setPages(draft, "include", [`https://a.b/${pick}`])),
  ({ document }, pick) =>
    document.apply("editLanguages", (draft) => setLanguages(draft, pick % 2 ? ["en", "fr"] : ["pt-BR"])),
  (session, pick) => {
    const unit = some(textUnits(session.document.getState().dialogue), pick);
    if (unit) applyLanguage(session, pick % 2 ? "fr" : "pt-BR", [{ unit, value: `Texte ${pick}` }]);
  },
  (session, pick) => void addTest(session, { name: `Test ${pick}`, steps: [] }),
  ({ document }, pick) => {
    const { dialogue } = document.getState();
    const query = { query: "e", scope: "all", whole: false, matchCase: false } as const;
    const { edits } = planReplacement(searchDialogue(dialogue, query), `x${pick}`);
    document.apply("replaceText", (draft) => writeEdits(draft, edits));
  },
  (session, pick) => {
    const all = checkDialogue(session.document.getState().dialogue);
    const one = some(all, pick);
    if (one) fixProblems(session, pick % 2 ? [one] : all.filter(({ code }) => code === one.code));
  },
];

/** What never changes the document. */
const looks: readonly Act[] = [
  ({ view, document }, pick) =>
    view.select(
      document.getState().dialogue.nodes.flatMap(({ id }, index) => ((pick >> index) & 1 ? [id] : [])),
      document
        .getState()
        .dialogue.edges.slice(0, pick % 3)
        .map(({ id }) => id),
    ),
  ({ view }) => view.setState({ language: "pt-BR", problemsOpen: true }),
  ({ find }, pick) => find.show({ query: `a${pick}` }),
  ({ autosave }) => void autosave.flush(),
  ({ problems, document }) => problems.check(document.getState().dialogue),
];

const script = fc.array(
  fc.record({
    sort: fc.constantFrom("deed", "deed", "deed", "look", "undo", "redo"),
    act: fc.nat({ max: 100 }),
    pick: fc.nat({ max: 300 }),
    pause: fc.constantFrom(0, 100, 2000),
    /** Quick edits of one field are one step. */
    times: fc.constantFrom(1, 1, 3),
  }),
  { maxLength: 30 },
);
const dialogues = arbitraryDialogue.map((dialogue) => repairDialogue(dialogue).dialogue);

describe("whatever an author does", () => {
  test("all of it undone gives the first document, all of it redone the last, saved as it is seen", async () => {
    await fc.assert(
      fc.asyncProperty(dialogues, script, async (dialogue, steps) => {
        const { session, clock, saved, read } = open(dialogue);
        const { document, autosave } = session;
        const first = structuredClone(read());
        for (const { sort, act, pick, pause, times } of steps) {
          clock.now += pause;
          if (sort === "deed")
            for (let time = 0; time < times; time++) some(deeds, act)?.(session, pick + time);
          else if (sort === "look") some(looks, act)?.(session, pick);
          else document[sort]();
          autosave.changed();
        }
        while (document.redo());
        const last = structuredClone(read());
        while (document.undo());
        expect(read()).toEqual(first);
        while (document.redo());
        expect(read()).toEqual(last);
        await autosave.flush();
        expect(saved.at(-1) ?? first).toEqual(last);
      }),
      { numRuns: 150 },
    );
  });

  test("looking and saving leaves what can be undone and redone as it was", async () => {
    await fc.assert(
      fc.asyncProperty(dialogues, script, async (dialogue, steps) => {
        const { session, clock } = open(dialogue);
        const { document, autosave } = session;
        for (const { sort, act, pick, pause } of steps) {
          clock.now += pause;
          if (sort === "undo") document.undo();
          else if (sort !== "redo") some(deeds, act)?.(session, pick);
          const { history } = document.getState();
          for (const look of looks) look(session, pick);
          await autosave.flush();
          expect(document.getState().history).toBe(history);
        }
      }),
      { numRuns: 60 },
    );
  });
});
