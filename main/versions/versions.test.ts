import { beforeEach, describe, expect, test } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { deleteDialogue } from "../dialogues/deleteDialogue.ts";
import { insertDialogue } from "../dialogues/insertDialogue.ts";
import { listDeleted } from "../dialogues/listDeleted.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { purgeDialogue } from "../dialogues/purgeDialogue.ts";
import { restoreDialogue } from "../dialogues/restoreDialogue.ts";
import { saveDialogue } from "../dialogues/saveDialogue.ts";
import { Failure } from "../failure/Failure.ts";
import { checkpointDialogue } from "./checkpointDialogue.ts";
import { getVersion } from "./getVersion.ts";
import { keepNamed } from "./keepNamed.ts";
import { listVersions } from "./listVersions.ts";
import { markExported } from "./markExported.ts";
import { nameVersion } from "./nameVersion.ts";

const context = freshStore();
const minute = 60_000;

beforeEach(() => {
  context.time = 100 * minute;
  insertDialogue(newDialogue({ id: "a", name: "first", language: "en" }), context);
});

function edit(name: string): number {
  const { dialogue, revision } = loadDialogue("a", context);
  return saveDialogue({ dialogue: { ...dialogue, name }, revision }, context).revision;
}

const versions = () => listVersions({ id: "a" }, context);
const names = () => versions().map(({ id }) => getVersion({ version: id }, context).dialogue.name);

describe("while a dialogue is edited", () => {
  test("the state that it was opened in is kept at the first edit, then one every five minutes", () => {
    edit("second");
    edit("third");
    expect(names()).toEqual(["first"]);
    context.time += 4 * minute;
    edit("fourth");
    expect(names()).toEqual(["first"]);
    context.time += 2 * minute;
    edit("fifth");
    expect(names()).toEqual(["fourth", "first"]);
    expect(versions().map(({ reason }) => reason)).toEqual(["editing", "editing"]);
  });

  test("a save that is refused keeps nothing", () => {
    const { dialogue } = loadDialogue("a", context);
    expect(() => saveDialogue({ dialogue, revision: 7 }, context)).toThrow(Failure);
    expect(versions()).toEqual([]);
  });
});

describe("when it is closed", () => {
  test("its last state is kept, once", () => {
    edit("second");
    checkpointDialogue({ id: "a", reason: "closed" }, context);
    checkpointDialogue({ id: "a", reason: "closed" }, context);
    expect(names()).toEqual(["second", "first"]);
  });

  test("one that was only looked at gets no version", () => {
    checkpointDialogue({ id: "a", reason: "closed" }, context);
    expect(versions()).toEqual([]);
  });
});

describe("a named version", () => {
  test("holds the state and the name, and stays however much is edited after it", () => {
    const kept = keepNamed({ id: "a", name: "Before the fair" }, context);
    for (let step = 0; step < 120; step++) {
      context.time += 10 * 60 * minute;
      edit(`edit ${step}`);
    }
    expect(versions().length).toBeLessThan(102);
    expect(versions().at(-1)).toMatchObject({ id: kept.id, name: "Before the fair" });
    expect(getVersion({ version: kept.id }, context).dialogue.name).toBe("first");
  });

  test("stands beside the state before it", () => {
    edit("second");
    keepNamed({ id: "a", name: "x" }, context);
    expect(names()).toEqual(["second", "first"]);
  });

  test("can be called otherwise", () => {
    const kept = keepNamed({ id: "a", name: "One" }, context);
    nameVersion({ version: kept.id, name: "Two" }, context);
    expect(versions().map(({ name }) => name)).toEqual(["Two"]);
    expect(() => nameVersion({ version: "gone", name: "x" }, context)).toThrow(Failure);
  });
});

test("what was exported is kept as it went out, and says when", () => {
  const { dialogue, revision } = loadDialogue("a", context);
  const state = { dialogue: "a", revision, cards: 2, at: context.time, document: JSON.stringify(dialogue) };
  edit("changed while the folder was chosen");
  context.time += minute;
  markExported([state], context);
  expect(versions()).toMatchObject([{ revision, exportedAt: 101 * minute }]);
  expect(names()).toEqual(["first"]);
});

test("every key of the document survives, also those that this version does not know", () => {
  const { dialogue } = loadDialogue("a", context);
  saveDialogue({ dialogue: { ...dialogue, invented: { later: [1] } }, revision: 1 }, context);
  const kept = keepNamed({ id: "a", name: "x" }, context);
  expect(getVersion({ version: kept.id }, context).dialogue).toEqual({
    ...dialogue,
    invented: { later: [1] },
  });
});

describe("a deleted dialogue", () => {
  test("is listed with the day it goes, and keeps its versions when it comes back", () => {
    keepNamed({ id: "a", name: "Kept" }, context);
    deleteDialogue({ id: "a" }, context);
    expect(listDeleted(undefined, context)).toMatchObject([
      { id: "a", deletedAt: context.time, goesAt: context.time + 30 * 24 * 60 * minute },
    ]);
    restoreDialogue({ id: "a" }, context);
    expect(listDeleted(undefined, context)).toEqual([]);
    expect(versions()).toHaveLength(1);
  });

  test("goes for good with its versions; one that is not deleted cannot", () => {
    keepNamed({ id: "a", name: "Kept" }, context);
    expect(() => purgeDialogue({ id: "a" }, context)).toThrow(Failure);
    deleteDialogue({ id: "a" }, context);
    purgeDialogue({ id: "a" }, context);
    expect(versions()).toEqual([]);
    expect(() => restoreDialogue({ id: "a" }, context)).toThrow(Failure);
  });
});
