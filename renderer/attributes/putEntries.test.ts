import { afterEach, expect, test } from "vitest";
import { entryOfField } from "#shared/marketo/entryOfField.ts";
import { standardFields } from "#shared/marketo/standardFields.ts";
import { languageStore } from "../i18n/languageStore.ts";
import { fieldLabels } from "../i18n/pt-BR/fieldLabels.ts";
import { attributesStore } from "./attributesStore.ts";
import { putEntries } from "./putEntries.ts";

afterEach(() => languageStore.setState(languageStore.getInitialState()));

const labelOf = (name: string) => attributesStore.getState().entries.get(name)?.label;

test("standard fields are called what they are in the studio's language, also after it changes; others keep their labels", () => {
  const own = { name: "lead.shoe", type: "text" as const, values: [], label: "Shoe Size" };
  putEntries([...standardFields.map(entryOfField), own, { name: "lead.x", type: "any", values: [] }]);
  expect(labelOf("lead.firstName")).toBe("First Name");
  languageStore.setState({ language: "pt-BR" });
  expect([labelOf("lead.firstName"), labelOf("lead.shoe"), labelOf("lead.x")]).toEqual([
    "Nome",
    "Shoe Size",
    undefined,
  ]);
});

test("every standard field has its words", () => {
  expect(
    standardFields.map(({ label }) => label).filter((label) => !Object.hasOwn(fieldLabels, label)),
  ).toEqual([]);
});
