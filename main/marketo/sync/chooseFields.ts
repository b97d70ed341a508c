import type { FieldRow } from "#shared/marketo/fieldRow.ts";
import { standardFields } from "#shared/marketo/standardFields.ts";
import { canExport } from "./canExport.ts";

/**
 * The fields that are asked for, by REST names, `id` first: those that are wanted, or else the standard ones; `missing`: wanted
 * ones that Marketo does not have, or not any more.
 */
export function chooseFields(
  wanted: readonly string[],
  catalogue: readonly FieldRow[],
): { readonly fields: readonly string[]; readonly missing: readonly string[] } {
  const there = new Set(catalogue.filter(canExport).map(({ restName }) => restName));
  const asked = wanted.length > 0 ? wanted : standardFields.map(({ restName }) => restName);
  const fields = ["id", ...asked.filter((name) => name !== "id" && there.has(name))];
  const missing = wanted.filter((name) => name !== "id" && !there.has(name));
  return { fields: [...new Set(fields)], missing };
}
