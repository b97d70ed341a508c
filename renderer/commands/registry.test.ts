import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { themeSchema } from "#shared/site/theme.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { appCommands } from "../app/appCommands.ts";
import { listCommands } from "../dialogues/listCommands.ts";
import { arrangeCommands } from "../editor/canvas/arrange/arrangeCommands.ts";
import { editorCommands } from "../editor/commands/editorCommands.ts";
import { onCanvas } from "../editor/commands/onCanvas.ts";
import { createAutosave } from "../editor/document/autosave.ts";
import { createDocumentStore } from "../editor/document/documentStore.ts";
import { setDetails } from "../editor/document/operations/setDetails.ts";
import { createDropOffStore } from "../editor/dropOff/dropOffStore.ts";
import { createFindStore } from "../editor/find/findStore.ts";
import { createProblems } from "../editor/problems/createProblems.ts";
import type { EditorSession } from "../editor/session/editorSession.ts";
import { createViewStore } from "../editor/session/viewStore.ts";
import { createSimulatorStore } from "../editor/simulator/simulatorStore.ts";
import { createTestsStore } from "../editor/testing/testsStore.ts";
import type { Language } from "../i18n/language.ts";
import { languageStore } from "../i18n/languageStore.ts";
import { meetingsCommands } from "../meetings/meetingsCommands.ts";
import { peopleCommands } from "../people/peopleCommands.ts";
import { createSiteSession } from "../settings/site/createSiteSession.ts";
import { siteCommands } from "../settings/site/siteCommands.ts";
import { themeEditorCommands } from "../themes/editor/themeEditorCommands.ts";
import { themesCommands } from "../themes/list/themesCommands.ts";
import { previewCommands } from "../themes/preview/previewCommands.ts";
import { createThemeSession } from "../themes/session/createThemeSession.ts";
import { versionCommands } from "../versions/versionCommands.ts";
import type { Command } from "./command.ts";
import { isReserved } from "./isReserved.ts";
import { shortcutsOf } from "./shortcutsOf.ts";

// asked for as soon as the commands of the editor are loaded
vi.hoisted(() => vi.stubGlobal("matchMedia", () => ({ matches: false })));

beforeAll(() => {
  // what a command asks of the window: which field has the focus, and whether words are chosen
  vi.stubGlobal("document", { activeElement: null });
  vi.stubGlobal("getSelection", () => null);
});

const sample = dialogueOf(
  { m: ["message", { text: { en: "Hello" } }], end: ["end", {}] },
  ["start.next > m", "m.next > end"],
  {
    languages: ["en", "pt-BR"],
    notes: [{ id: "note", text: "", position: { x: 0, y: 0 }, size: { width: 200, height: 100 } }],
    groups: [{ id: "group", name: "", cards: ["end"], collapsed: false }],
  },
);

function open(dialogue: Dialogue): EditorSession {
  const document = createDocumentStore(dialogue, { now: () => 0 });
  return {
    id: dialogue.id,
    document,
    autosave: createAutosave(
      { content: dialogue, revision: 1 },
      {
        read: () => document.getState().dialogue,
        save: async (_, revision) => ({ ok: true, value: { revision: revision + 1 } }),
        later: () => () => {},
      },
    ),
    view: createViewStore(dialogue.language),
    problems: createProblems(async (changed) => checkDialogue(changed), vi.fn()),
    tests: createTestsStore(),
    simulator: createSimulatorStore(false, dialogue.language),
    find: createFindStore(),
    dropOff: createDropOffStore(false),
  };
}

/** Zooming, which no test here does. */
const flow = {} as Parameters<typeof editorCommands>[1];

function inEditor(session: EditorSession): readonly Command[] {
  return [
    ...appCommands,
    ...versionCommands,
    ...editorCommands(session, flow, () => ({ x: 0, y: 0 })),
    ...onCanvas(session, arrangeCommands(session)),
  ];
}

const theme = () => createThemeSession(themeSchema.parse({ id: "theme" }), 1).session;

const screens = [
  ["the list", () => [...appCommands, ...listCommands]],
  ["the editor", () => inEditor(open(sample))],
  ["the look of a dialogue", () => [...inEditor(open(sample)), ...previewCommands]],
  ["the meetings", () => [...appCommands, ...meetingsCommands]],
  ["the people", () => [...appCommands, ...peopleCommands]],
  ["the themes", () => [...appCommands, ...themesCommands]],
  ["the editor of a theme", () => [...appCommands, ...themeEditorCommands(theme())]],
  ["the site's settings", () => siteCommands(createSiteSession(siteSettingsSchema.parse({})), () => {})],
] as const;

describe.each(screens)("the commands of %s", (_, commands) => {
  test("have an id, a name in both languages and an icon each, and no two the same name", () => {
    const all = commands();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const language of ["en", "pt-BR"] satisfies Language[]) {
      languageStore.setState({ language });
      const names = all.map((command) => command.label());
      expect(names.filter((name) => name.trim() === "")).toEqual([]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
    languageStore.setState({ language: "en" });
    expect(all.filter(({ icon }) => icon === undefined).map(({ id }) => id)).toEqual([]);
  });

  test("are told apart by their shortcuts, and take none that is needed elsewhere", () => {
    const all = commands().flatMap((command) => shortcutsOf(command).map((keys) => keys.toLowerCase()));
    expect(all.filter((keys, index) => all.indexOf(keys) !== index)).toEqual([]);
    // cards are cut, copied and pasted by the keys that do so with texts; all are chosen likewise
    const shared = ["cmdorctrl+x", "cmdorctrl+c", "cmdorctrl+v", "cmdorctrl+a"];
    expect(all.filter((keys) => isReserved(keys) && !shared.includes(keys))).toEqual([]);
  });
});

/** The ids of what can be done in the editor with this much chosen. */
function ready(change: (session: EditorSession) => void, dialogue: Dialogue = sample): ReadonlySet<string> {
  const session = open(dialogue);
  change(session);
  const can = inEditor(session).filter((command) => command.when?.() !== false);
  return new Set(can.map(({ id }) => id.replace("editor.", "")));
}

const chosen = (...ids: readonly string[]) => ready(({ view }) => view.select(ids));

/** What acts on what is chosen, as far as it can be done. */
const acts = [
  "next",
  "editCard",
  "cut",
  "copy",
  "duplicate",
  "delete",
  "disable",
  "group",
  "ungroup",
  "collapse",
  "leaveGroup",
  "alignLeft",
  "makeFlow",
];
const among = (ids: ReadonlySet<string>) => acts.filter((id) => ids.has(id));

describe("what can be done", () => {
  test("with nothing chosen: nothing that needs a choice", () => {
    expect(among(chosen())).toEqual([]);
    expect(chosen().has("paste")).toBe(true);
    expect(chosen().has("undo")).toBe(false);
    expect(chosen().has("insert.start")).toBe(false);
  });

  test("with a card: what concerns one, going on where there is a way out", () => {
    const card = chosen("m");
    for (const id of ["next", "editCard", "copy", "duplicate", "delete", "disable", "group"])
      expect(card.has(id), id).toBe(true);
    expect(card.has("alignLeft")).toBe(false);
    expect(card.has("leaveGroup")).toBe(false);
    const end = chosen("end");
    expect(end.has("next")).toBe(false);
    expect(end.has("leaveGroup")).toBe(true);
  });

  test("with several cards: what puts them in order; nothing that concerns one", () => {
    expect(chosen("m", "end").has("alignLeft")).toBe(true);
    expect(chosen("m", "end").has("next")).toBe(false);
  });

  test("with a note, a group or a connection: never what only cards can do", () => {
    expect(chosen("note").has("delete")).toBe(true);
    for (const id of ["next", "disable", "group"]) expect(chosen("note").has(id), id).toBe(false);
    expect(chosen("group").has("ungroup")).toBe(true);
    const edge = ready(({ view }) => view.select([], ["e1"]));
    expect(among(edge)).toEqual(["delete"]);
  });

  test("behind the outline and the translations: nothing on the canvas", () => {
    for (const cover of ["outlineOpen", "languagesOpen", "targetingOpen", "lookOpen"] as const) {
      const covered = ready(({ view }) => {
        view.select(["m"]);
        view.setState({ [cover]: true });
      });
      expect(among(covered)).toEqual([]);
      expect(covered.has("insert.message")).toBe(false);
      expect(covered.has("find"), "what is not on the canvas").toBe(true);
    }
  });

  test("in a flow: no bundle is made of it alone", () => {
    const { targeting: _, ...rest } = sample;
    const inFlow = ready(() => {}, { ...rest, type: "flow" } as Dialogue);
    expect(inFlow.has("exportFolder")).toBe(false);
    expect(inFlow.has("exportSingle")).toBe(false);
    expect(inFlow.has("exportDocument")).toBe(true);
  });

  test("after an edit: undo, and redo once it is undone", () => {
    const edited = ready(({ document }) =>
      document.apply("rename", (draft) => setDetails(draft, { name: "New" })),
    );
    expect(edited.has("undo")).toBe(true);
    expect(edited.has("redo")).toBe(false);
  });
});
