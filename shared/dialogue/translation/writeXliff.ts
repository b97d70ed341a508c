import type { LanguageFile } from "./languageFile.ts";

const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => entities[one] ?? one);

/** What XML 1.0 cannot hold, lone surrogates among it, and carriage returns, which a reader would change. */
function isUnprintable(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfffe ||
    code === 0xffff
  );
}

/** A text as XLIFF writes it; what XML cannot hold stands there by its code. */
function content(text: string): string {
  return Array.from(text, (one) => {
    const code = one.codePointAt(0) ?? 0;
    return isUnprintable(code)
      ? `<cp hex="${code.toString(16).toUpperCase().padStart(4, "0")}"/>`
      : escaped(one);
  }).join("");
}

/** An XLIFF 2.0 document (OASIS, 2014): a unit for each text, of one segment. */
export function writeXliff({ dialogue, from, to, units }: LanguageFile): string {
  const lines = units.map(({ id, source, target }) =>
    [
      `    <unit id="${escaped(id)}">`,
      `      <segment state="${target.trim() === "" ? "initial" : "translated"}">`,
      `        <source xml:space="preserve">${content(source)}</source>`,
      ...(target === "" ? [] : [`        <target xml:space="preserve">${content(target)}</target>`]),
      "      </segment>",
      "    </unit>",
    ].join("\n"),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${escaped(from)}" trgLang="${escaped(to)}">`,
    `  <file id="${escaped(dialogue ?? "dialogue")}">`,
    ...lines,
    "  </file>",
    "</xliff>",
    "",
  ].join("\n");
}
