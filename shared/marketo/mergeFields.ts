import type { z } from "zod";
import { fieldAnswerSchemas } from "./fieldAnswers.ts";
import type { FieldRow } from "./fieldRow.ts";
import { readPicklist } from "./readPicklist.ts";

/**
 * What Marketo said of its fields: the entries of each answer, all pages together; a call that is not allowed or failed is left
 * out. `searchable`: the names in `searchableFields` of describe2.
 */
export type FieldAnswers = {
  readonly describe2?: readonly unknown[];
  readonly searchable?: readonly string[];
  readonly describe?: readonly unknown[];
  readonly companies?: readonly unknown[];
  readonly schema?: readonly unknown[];
  readonly form?: readonly unknown[];
};

type Row = { -readonly [Key in keyof FieldRow]: FieldRow[Key] };

/**
 * The catalogue that follows from Marketo's answers and the catalogue before: rows of describe2, or else of describe, with what
 * the other calls know besides. Of a call that is missing this time, what was known stays. A field that is not there any more
 * stays too, marked with `now` (milliseconds) when it is first missing; one that is back loses its mark. An entry that makes no
 * sense is passed over. Sorted by label.
 */
export function mergeFields(answers: FieldAnswers, before: readonly FieldRow[], now: number): FieldRow[] {
  if (answers.describe2 === undefined && answers.describe === undefined) return [...before];
  const known = new Map(before.map((row) => [row.restName, row]));
  const rows = new Map<string, Row>();
  for (const field of read(answers.describe2, "described")) {
    const row = rowOf(field.name, rows, known);
    put(row, { label: field.displayName, type: field.dataType, length: field.length });
    // The older call may know of a field that it is read only where this one does not.
    const wasReadOnly = answers.describe === undefined && row.readOnly;
    if (field.updateable !== undefined) row.readOnly = wasReadOnly || !field.updateable;
    row.crmManaged = field.crmManaged ?? row.crmManaged;
  }
  for (const field of read(answers.describe, "older")) {
    // describe2 has the last word on which fields there are.
    if (answers.describe2 !== undefined && !rows.has(field.rest.name)) continue;
    const row = rowOf(field.rest.name, rows, known);
    put(row, { fieldId: field.id, soapName: field.soap?.name });
    if (answers.describe2 === undefined) {
      put(row, { label: field.displayName, type: field.dataType, length: field.length });
      row.readOnly = field.rest.readOnly ?? row.readOnly;
    } else row.readOnly ||= field.rest.readOnly ?? false;
  }
  for (const { name } of read(answers.companies, "described")) {
    const row = rows.get(name);
    // People and companies both have these, each of their own.
    if (row !== undefined && !["id", "createdAt", "updatedAt"].includes(name)) row.object = "company";
  }
  for (const field of read(answers.schema, "schema"))
    put(rows.get(field.name), {
      description: field.description,
      hidden: field.isHidden,
      sensitive: field.isSensitive,
      custom: field.isCustom,
    });
  addForms(rows, answers.form);
  if (answers.searchable !== undefined) {
    const searchable = new Set(answers.searchable);
    for (const row of rows.values()) row.searchable = searchable.has(row.restName);
  }
  const gone = before
    .filter(({ restName }) => !rows.has(restName))
    .map((row): FieldRow => ({ ...row, vanished: row.vanished ?? now }));
  return [...rows.values(), ...gone].sort(byLabel);
}

function byLabel(a: FieldRow, b: FieldRow): number {
  return a.label.localeCompare(b.label, "en") || (a.restName < b.restName ? -1 : 1);
}

function rowOf(name: string, rows: Map<string, Row>, known: ReadonlyMap<string, FieldRow>): Row {
  const there = rows.get(name);
  if (there !== undefined) return there;
  const row: Row = {
    object: "lead",
    label: name,
    type: "string",
    readOnly: false,
    crmManaged: false,
    ...known.get(name),
    restName: name,
  };
  delete row.vanished;
  rows.set(name, row);
  return row;
}

/** Forms name a field by its SOAP name, or nearly so. */
function addForms(rows: ReadonlyMap<string, Row>, form: readonly unknown[] | undefined): void {
  const bySoap = new Map([...rows.values()].map((row) => [row.soapName ?? row.restName, row]));
  const byAnyCase = new Map([...rows.values()].map((row) => [row.restName.toLowerCase(), row]));
  for (const field of read(form, "form")) {
    const row = bySoap.get(field.id) ?? byAnyCase.get(field.id.toLowerCase());
    const picklist = readPicklist(field.picklistValues ?? "");
    // The form's answer has all values that there are: none is none any more.
    if (picklist.length === 0) delete row?.picklist;
    put(row, {
      formFieldId: field.id,
      required: field.isRequired,
      sensitive: field.isSensitive,
      length: row?.length ?? field.maxLength,
      picklist: picklist.length > 0 ? picklist : undefined,
    });
  }
}

/** Notes what is known, and leaves the rest as it was. */
function put(
  row: Row | undefined,
  what: { readonly [Key in keyof FieldRow]?: FieldRow[Key] | undefined },
): void {
  if (row !== undefined)
    Object.assign(row, Object.fromEntries(Object.entries(what).filter(([, value]) => value !== undefined)));
}

type Schemas = typeof fieldAnswerSchemas;

function read<Name extends keyof Schemas>(
  entries: readonly unknown[] | undefined,
  name: Name,
): z.infer<Schemas[Name]>[] {
  const schema: z.ZodType = fieldAnswerSchemas[name];
  return (entries ?? []).flatMap((entry) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [parsed.data as z.infer<Schemas[Name]>] : [];
  });
}
