/** One line of a CSV file as Marketo writes it: quoted only where it must be, and the word null where there is no value. */
export function csvLine(values: readonly unknown[]): string {
  return values.map(cell).join(",");
}

function cell(value: unknown): string {
  if (value === null || value === undefined || value === "") return "null";
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
