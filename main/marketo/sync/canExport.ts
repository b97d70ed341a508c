import type { FieldRow } from "#shared/marketo/fieldRow.ts";

/** Whether people can be brought with a field: Marketo has it, and does not work it out itself each time. */
export function canExport({ vanished, type }: FieldRow): boolean {
  return vanished === undefined && type !== "formula";
}
