import { expect, test } from "vitest";
import type { Command } from "../command.ts";
import { rankCommands } from "./rankCommands.ts";

const command = (label: string, when = true): Command => ({
  id: label,
  label: () => label,
  when: () => when,
  run: () => {},
});
const commands = [command("Add question"), command("Paste", false), command("Add message"), command("Redo")];
const labels = (query: string) => rankCommands(commands, query).map(({ label }) => label);

test("without a query all stand in their order, those that cannot run now at the end", () => {
  expect(labels("").at(-1)).toBe("Paste");
  expect(labels("")).toHaveLength(4);
});

test("only what fits is listed, best first", () => {
  expect(labels("add m")).toEqual(["Add message"]);
  expect(labels("pst")).toEqual(["Paste"]);
});
