import { expect, test } from "vitest";
import { savedVisitorSchema } from "#shared/ipc/savedVisitor.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { readSetting } from "../settings/readSetting.ts";
import { writeSetting } from "../settings/writeSetting.ts";
import { listVisitors } from "./listVisitors.ts";
import { removeVisitor } from "./removeVisitor.ts";
import { saveVisitor } from "./saveVisitor.ts";

const context = freshStore();
const visitor = (id: string, name: string) =>
  savedVisitorSchema.parse({ id, name, language: "en", attributes: { "lead.email": `${id}@b.c` } });

test("visitors are kept by name, replaced by id, and forgotten", () => {
  saveVisitor(visitor("b", "Bea"), context);
  saveVisitor(visitor("a", "Zoe"), context);
  saveVisitor(visitor("a", "Ada"), context);
  expect(listVisitors(undefined, context)).toEqual([visitor("a", "Ada"), visitor("b", "Bea")]);
  removeVisitor({ id: "b" }, context);
  removeVisitor({ id: "nobody" }, context);
  expect(listVisitors(undefined, context)).toEqual([visitor("a", "Ada")]);
});

test("what makes no sense is passed over, and there is an end to how many are kept", () => {
  writeSetting(context.store, "visitors", [{ id: 5 }, visitor("a", "Ada"), "x"]);
  expect(listVisitors(undefined, context)).toHaveLength(1);
  saveVisitor(visitor("b", "Bea"), context);
  removeVisitor({ id: "a" }, context);
  expect(readSetting(context.store, "visitors")).toEqual([{ id: 5 }, "x", visitor("b", "Bea")]);
  const many = Array.from({ length: 200 }, (_, index) => visitor(`v${index}`, `V ${index}`));
  writeSetting(context.store, "visitors", many);
  expect(() => saveVisitor(visitor("more", "More"), context)).toThrow("Forget one first");
  expect(() => saveVisitor(visitor("v0", "Again"), context)).not.toThrow();
});
