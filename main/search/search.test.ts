import { describe, expect, test } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { SearchQuery } from "#shared/ipc/search.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { deleteDialogue } from "../dialogues/deleteDialogue.ts";
import { insertDialogue } from "../dialogues/insertDialogue.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { renameDialogue } from "../dialogues/renameDialogue.ts";
import { restoreDialogue } from "../dialogues/restoreDialogue.ts";
import { saveDialogue } from "../dialogues/saveDialogue.ts";
import { systemFailure } from "../failure/systemFailure.ts";
import { listVersions } from "../versions/listVersions.ts";
import { replaceInDialogues } from "./replaceInDialogues.ts";
import { searchDialogues } from "./searchDialogues.ts";
import { takeBackReplacement } from "./takeBackReplacement.ts";

const context = freshStore();
const query: SearchQuery = { query: "demo", scope: "all", whole: false, matchCase: false };

/** Puts a dialogue into the store that says these texts, and answers it. */
function make(id: string, ...texts: string[]): Dialogue {
  const cards = texts.map((text, index) => [`m${index}`, ["message", { text: { en: text } }]] as const);
  const dialogue = dialogueOf(Object.fromEntries(cards), [], { id, name: `The ${id}` });
  insertDialogue(dialogue, context);
  return dialogue;
}

const stored = (id: string) => loadDialogue(id, context);
const texts = (id: string) =>
  stored(id).dialogue.nodes.flatMap((node) => (node.kind === "message" ? [node.data.text.en] : []));

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return systemFailure(error)?.code ?? "unknown";
  }
  return "done";
}

describe("a search in all dialogues", () => {
  test("finds texts and attributes in each, with the place, and passes over deleted ones", async () => {
    make("a", "Book a demo", "Nothing");
    make("b", "Demo, demo");
    make("c", "demo");
    make("d", "Nothing");
    deleteDialogue({ id: "c" }, context);
    const { dialogues } = await searchDialogues(query, context);
    expect(dialogues.map(({ id, count }) => [id, count]).sort()).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
    expect(dialogues.find(({ id }) => id === "b")).toMatchObject({
      name: "The b",
      revision: 1,
      places: [
        {
          path: ["text", "en"],
          node: "m0",
          kind: "message",
          language: "en",
          line: "Demo, demo",
          ranges: [
            { start: 0, end: 4 },
            { start: 6, end: 10 },
          ],
        },
      ],
    });
  });

  test("shows of a long text the part around the place", async () => {
    make("a", `${"word ".repeat(100)}demo ${"word ".repeat(100)}`);
    const [found] = (await searchDialogues(query, context)).dialogues;
    const [place] = found?.places ?? [];
    const [range] = place?.ranges ?? [];
    expect(place?.line.length).toBeLessThan(500);
    expect(place?.line.slice(range?.start, range?.end)).toBe("demo");
  });

  test("names what cannot be read, and searches the others", async () => {
    make("a", "demo");
    make("b", "demo");
    context.store.db.prepare("UPDATE dialogues SET document = '{}' WHERE id = 'b'").run();
    expect(await searchDialogues(query, context)).toMatchObject({
      dialogues: [{ id: "a" }],
      unread: ["The b"],
    });
  });

  test("tells beforehand what a replacement would leave alone", async () => {
    make("a", 'Hi {{lead.demo:"you"}}', "A demo");
    const [found] = (await searchDialogues({ ...query, replacement: "first call" }, context)).dialogues;
    expect(found?.replaced).toBe(1);
    expect(found?.places.map(({ left }) => left)).toEqual(["token", undefined]);
  });
});

describe("a replacement in several dialogues", () => {
  const at = (revision: number) => ["a", "b"].map((id) => ({ id, revision }));
  const takeBack = () => takeBackReplacement({ ...query, replacement: "call", dialogues: at(1) }, context);

  test("changes all of them, keeps what they were, and can be taken back", () => {
    const before = [make("a", "A demo", "Demo!"), make("b", "demo"), make("c", "demo")];
    const replaced = replaceInDialogues({ ...query, replacement: "call", dialogues: at(1) }, context);
    expect(replaced).toEqual({ changed: ["a", "b"], places: 3, left: 0 });
    expect([texts("a"), texts("b"), texts("c")]).toEqual([["A call", "call!"], ["call"], ["demo"]]);
    expect(listVersions({ id: "a" }, context)).toMatchObject([{ revision: 1, reason: "replacing" }]);
    expect(takeBack()).toEqual([
      { id: "a", places: 2, left: 0 },
      { id: "b", places: 1, left: 0 },
    ]);
    expect(["a", "b", "c"].map((id) => stored(id).dialogue)).toEqual(before);
    expect(takeBack().map(({ places }) => places)).toEqual([0, 0]);
  });

  test("changes none when one was changed since it was looked at", () => {
    make("a", "demo");
    make("b", "demo");
    renameDialogue({ id: "b", name: "Other" }, context);
    const run = () => replaceInDialogues({ ...query, replacement: "call", dialogues: at(1) }, context);
    expect(codeOf(run)).toBe("conflict");
    expect([texts("a"), texts("b")]).toEqual([["demo"], ["demo"]]);
    expect(listVersions({ id: "a" }, context)).toEqual([]);
  });

  test("is taken back beside what was edited since, and says where it is not, and why", () => {
    make("a", "A demo", "Demo!");
    const b = make("b", "demo");
    replaceInDialogues({ ...query, replacement: "call", dialogues: at(1) }, context);
    const { dialogue, revision } = stored("a");
    const nodes = dialogue.nodes.map((node) =>
      node.id === "m1" && node.kind === "message"
        ? { ...node, data: { ...node.data, text: { en: "Call us!" } } }
        : node,
    );
    saveDialogue({ dialogue: { ...dialogue, name: "Other", nodes }, revision }, context);
    deleteDialogue({ id: "b" }, context);
    expect(takeBack()).toEqual([
      { id: "a", places: 1, left: 1 },
      { id: "b", places: 0, left: 0, why: "deleted" },
    ]);
    expect(stored("a").dialogue.name).toBe("Other");
    expect(texts("a")).toEqual(["A demo", "Call us!"]);
    restoreDialogue({ id: "b" }, context);
    context.store.db.prepare("DELETE FROM versions WHERE dialogue = 'b'").run();
    expect(takeBack()[1]).toMatchObject({ id: "b", places: 0, why: "forgotten" });
    expect(stored("b").dialogue).not.toEqual(b);
  });

  test("leaves tokens whole and says how many it left", () => {
    make("a", "Hi {{lead.demo}}", "demo");
    make("b", "nothing");
    const replaced = replaceInDialogues({ ...query, replacement: "first call", dialogues: at(1) }, context);
    expect(replaced).toEqual({ changed: ["a"], places: 1, left: 1 });
    expect(texts("a")).toEqual(["Hi {{lead.demo}}", "first call"]);
    expect(stored("b").revision).toBe(1);
  });
});
