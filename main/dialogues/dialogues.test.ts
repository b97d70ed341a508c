import { describe, expect, test } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { runTests } from "#shared/dialogue/testing/runTests.ts";
import { preferencesSchema } from "#shared/ipc/preferences.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { Failure } from "../failure/Failure.ts";
import { systemFailure } from "../failure/systemFailure.ts";
import { listTemplates } from "../templates/listTemplates.ts";
import { keepNamed } from "../versions/keepNamed.ts";
import { listVersions } from "../versions/listVersions.ts";
import { changeDialogues } from "./changeDialogues.ts";
import { createDialogue } from "./createDialogue.ts";
import { deleteDialogue } from "./deleteDialogue.ts";
import { duplicateDialogue } from "./duplicateDialogue.ts";
import { insertDialogue } from "./insertDialogue.ts";
import { listDeleted } from "./listDeleted.ts";
import { listDialogues } from "./listDialogues.ts";
import { loadDialogue } from "./loadDialogue.ts";
import { purgeDeleted } from "./purgeDeleted.ts";
import { renameDialogue } from "./renameDialogue.ts";
import { restoreDialogue } from "./restoreDialogue.ts";
import { saveDialogue } from "./saveDialogue.ts";

const context = freshStore();
const app = {
  version: "",
  platform: "",
  dataFolder: "",
  locale: "pt-BR",
  templates: "assets/templates",
  widget: "",
};
const preferences = { get: () => preferencesSchema.parse({}), set: () => Promise.resolve() };

function make(id: string, name = id) {
  return insertDialogue(newDialogue({ id, name, language: "en" }), context);
}

function listed(): string[] {
  return listDialogues(undefined, context).map(({ id }) => id);
}

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return systemFailure(error)?.code ?? "unknown";
  }
  return "done";
}

describe("priority and status", () => {
  test("are set of several at once, in the list and in the documents, and nothing else is", () => {
    make("a");
    make("b");
    const before = loadDialogue("b", context).dialogue;
    const changes = [
      { id: "a", priority: 3 },
      { id: "b", status: "live" as const },
      { id: "gone", priority: 1 },
    ];
    const changed = changeDialogues({ changes }, context);
    expect(changed.map(({ id, priority, status }) => [id, priority, status])).toEqual([
      ["a", 3, "draft"],
      ["b", before.priority, "live"],
    ]);
    expect(loadDialogue("a", context).dialogue.priority).toBe(3);
    expect(loadDialogue("b", context).dialogue).toEqual({ ...before, status: "live" });
  });

  test("an editor that had the dialogue open hears of the conflict instead of undoing it", () => {
    const { revision } = make("a");
    const { dialogue } = loadDialogue("a", context);
    changeDialogues({ changes: [{ id: "a", priority: 1 }] }, context);
    expect(codeOf(() => saveDialogue({ dialogue, revision }, context))).toBe("conflict");
  });
});

describe("the list", () => {
  test("shows what was changed last first", () => {
    make("a");
    context.time = 2_000;
    make("b");
    context.time = 3_000;
    renameDialogue({ id: "a", name: "A" }, context);
    expect(listed()).toEqual(["a", "b"]);
  });

  test("tells of a dialogue what it is called, how large it is, and when it was made and changed", () => {
    make("a", "Hello");
    context.time = 5_000;
    const { dialogue } = loadDialogue("a", context);
    saveDialogue(
      { dialogue: { ...dialogue, status: "live", languages: ["en", "pt-BR"] }, revision: 1 },
      context,
    );
    expect(listDialogues(undefined, context)).toEqual([
      {
        id: "a",
        type: "dialogue",
        usedBy: 0,
        name: "Hello",
        description: "",
        status: "live",
        priority: 10,
        languages: ["en", "pt-BR"],
        cards: 2,
        createdAt: 1_000,
        updatedAt: 5_000,
        revision: 2,
      },
    ]);
  });
});

describe("saving", () => {
  test("keeps every key of the document, also those that this version does not know", () => {
    make("a");
    const { dialogue } = loadDialogue("a", context);
    saveDialogue({ dialogue: { ...dialogue, invented: { later: [1, "two"] } }, revision: 1 }, context);
    expect(loadDialogue("a", context).dialogue).toEqual({
      ...dialogue,
      invented: { later: [1, "two"] },
    });
  });

  test("over a revision that somebody else replaced is refused and changes nothing", () => {
    make("a");
    const { dialogue } = loadDialogue("a", context);
    saveDialogue({ dialogue: { ...dialogue, name: "first" }, revision: 1 }, context);
    expect(
      codeOf(() => saveDialogue({ dialogue: { ...dialogue, name: "late" }, revision: 1 }, context)),
    ).toBe("conflict");
    expect(loadDialogue("a", context)).toMatchObject({ revision: 2, dialogue: { name: "first" } });
  });

  test("of a deleted dialogue is refused", () => {
    make("a");
    const { dialogue } = loadDialogue("a", context);
    deleteDialogue({ id: "a" }, context);
    expect(codeOf(() => saveDialogue({ dialogue, revision: 1 }, context))).toBe("not-found");
  });

  test("on a full disk says so and leaves what was saved before", () => {
    make("a");
    const { dialogue } = loadDialogue("a", context);
    const pages = context.store.db.pragma("page_count", { simple: true });
    context.store.db.pragma(`max_page_count = ${Number(pages)}`);
    const large = { ...dialogue, invented: "x".repeat(1_000_000) };
    expect(codeOf(() => saveDialogue({ dialogue: large, revision: 1 }, context))).toBe("disk-full");
    expect(loadDialogue("a", context)).toMatchObject({ revision: 1 });
    expect(loadDialogue("a", context).dialogue).not.toHaveProperty("invented");
  });
});

test("renaming changes the document's name as well", () => {
  make("a");
  expect(renameDialogue({ id: "a", name: "New" }, context)).toMatchObject({ name: "New", revision: 2 });
  expect(loadDialogue("a", context).dialogue.name).toBe("New");
});

test("a duplicate is a draft of its own, named in the user's language", () => {
  make("a", "Hello");
  const { dialogue } = loadDialogue("a", context);
  saveDialogue({ dialogue: { ...dialogue, status: "live" }, revision: 1 }, context);
  const copy = duplicateDialogue({ id: "a" }, { ...context, app, preferences });
  expect(copy).toMatchObject({ id: "new-1", name: "Hello (cópia)", status: "draft", cards: 2 });
  expect(loadDialogue("a", context).dialogue.status).toBe("live");
});

describe("deleting", () => {
  test("can be undone exactly", () => {
    make("a");
    const before = listDialogues(undefined, context);
    context.time = 9_000;
    deleteDialogue({ id: "a" }, context);
    expect(listed()).toEqual([]);
    expect(codeOf(() => loadDialogue("a", context))).toBe("not-found");
    restoreDialogue({ id: "a" }, context);
    expect(listDialogues(undefined, context)).toEqual(before);
  });

  test("becomes final after 30 days, not before", () => {
    const day = 24 * 60 * 60 * 1000;
    make("a");
    make("b");
    deleteDialogue({ id: "a" }, context);
    context.time += 30 * day;
    purgeDeleted(context);
    restoreDialogue({ id: "a" }, context);
    keepNamed({ id: "b", name: "Kept" }, context);
    deleteDialogue({ id: "b" }, context);
    const [deleted] = listDeleted(undefined, context);
    context.time = (deleted?.goesAt ?? 0) + 1;
    purgeDeleted(context);
    expect(listVersions({ id: "b" }, context)).toEqual([]);
    expect(codeOf(() => restoreDialogue({ id: "b" }, context))).toBe("not-found");
    expect(listed()).toEqual(["a"]);
  });
});

describe("a new dialogue", () => {
  test("from a template speaks the user's language first and is called as the template is there", async () => {
    const input = { template: "product-questions", name: "", language: "pt-BR", type: "dialogue" } as const;
    const made = await createDialogue(input, { ...context, app });
    const { dialogue } = loadDialogue(made.id, context);
    expect(dialogue.languages).toEqual(["pt-BR", "en"]);
    expect(dialogue.language).toBe("pt-BR");
    expect(dialogue.name).not.toBe("");
    expect(dialogue).not.toHaveProperty("template");
  });

  test.each(["en", "pt-BR"])(
    "from any template in %s passes the tests that it came with",
    async (language) => {
      const templates = await listTemplates(undefined, { app });
      expect(templates.length).toBeGreaterThanOrEqual(4);
      for (const { id: template } of templates) {
        const made = await createDialogue(
          { template, name: "", language, type: "dialogue" },
          { ...context, app },
        );
        const { dialogue } = loadDialogue(made.id, context);
        const results = runTests(dialogue, new Map());
        expect(results.length).toBeGreaterThan(1);
        expect(results.filter(({ ok }) => !ok)).toEqual([]);
        expect(results.map(({ name }) => name)).not.toContain("");
      }
    },
  );

  test("from a template that is not there is refused, also by a path", async () => {
    for (const template of ["nothing", "../templates/product-questions", "/etc/passwd"]) {
      const made = createDialogue(
        { template, name: "x", language: "en", type: "dialogue" },
        { ...context, app },
      );
      await expect(made).rejects.toBeInstanceOf(Failure);
    }
  });
});

test("a stored document that needs mending is mended for reading, and stays as it is until an edit", () => {
  const broken = newDialogue({ id: "a", name: "a", language: "en" });
  insertDialogue(
    { ...broken, edges: [{ id: "e1", from: { node: "n1", port: "next" }, to: { node: "gone" } }] },
    context,
  );
  const { dialogue, repairs } = loadDialogue("a", context);
  expect(dialogue.edges).toEqual([]);
  expect(repairs.map(({ code }) => code)).toEqual(["edge-removed"]);
  const stored = context.store.db.prepare("SELECT document FROM dialogues").pluck().get();
  expect(String(stored)).toContain("gone");
});
