import { expect, test } from "vitest";
import { importNotices } from "#shared/import/importNotices.ts";
import { problemLine } from "./problemLine.ts";
import { repairLine } from "./repairLine.ts";

const repair = {
  code: "edge-removed",
  message: "The connection e1 was removed.",
  params: { reason: "second" },
};
const problem = { code: "not-a-dialogue", message: "notes.txt is not a dialogue." } as const;

test("English keeps the words of the check, which name the place", () => {
  expect(repairLine(repair, "en")).toBe("The connection e1 was removed.");
  expect(problemLine({ ...problem, params: {} }, "en")).toBe("notes.txt is not a dialogue.");
});

test("other languages have their own", () => {
  expect(repairLine(repair, "pt-BR")).toMatch(/conexão foi removida/);
  expect(problemLine({ ...problem, params: {} }, "pt-BR")).not.toBe(problem.message);
});

test("what could not come along is told in every language, with its place", () => {
  const params = { where: "Contact", what: "Google Sheets" };
  const notice = { code: "step-left-out", message: importNotices["step-left-out"](params), params };
  expect(repairLine(notice, "en")).toMatch(/^“Contact”: Google Sheets was left out/);
  expect(repairLine(notice, "pt-BR")).toMatch(/^“Contact”: Google Sheets ficou de fora/);
});

test("what the studio does not know yet is told as it came", () => {
  expect(repairLine({ ...repair, code: "from-the-future" }, "pt-BR")).toBe(repair.message);
  expect(repairLine({ ...repair, code: "constructor" }, "pt-BR")).toBe(repair.message);
  expect(problemLine(problem, "pt-BR")).toBe(problem.message);
});
