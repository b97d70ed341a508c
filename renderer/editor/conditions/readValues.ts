/** The values in what was typed or pasted: between commas or on lines; one that holds a comma stands in quotes. */
export function readValues(text: string): string[] {
  return [...text.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,\n\r\t]+))\s*(?:[,\n\r\t]|$)/g)]
    .map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? "").trim() : quoted.replace(/\\(.)/g, "$1"),
    )
    .filter((value) => value.trim() !== "");
}
