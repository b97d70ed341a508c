import path from "node:path";
import { expect, test } from "vitest";
import { documentsIn } from "./documentsIn.ts";

test("documents are found among other words, relative ones in the folder of the call", () => {
  const words = ["parley", "--no-sandbox", ".", "a.dialogue.json", "/tmp/B.DIALOGUE.JSON", "notes.json"];
  expect(documentsIn(words, "/home/me")).toEqual([
    path.resolve("/home/me/a.dialogue.json"),
    "/tmp/B.DIALOGUE.JSON",
  ]);
});

test("the program itself and switches are no documents", () => {
  expect(documentsIn(["/opt/x.dialogue.json", "--file=a.dialogue.json"], "/")).toEqual([]);
});
