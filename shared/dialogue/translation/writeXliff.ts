import { escapeXml } from "./escapeXml.ts";
import { type CodedPart, inlineCodes } from "./inlineCodes.ts";
import type { LanguageFile } from "./languageFile.ts";

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
      : escapeXml(one);
  }).join("");
}

/** A code as tools show it; an attribute cannot hold what stands by its code elsewhere. */
function shown(code: string): string {
  return Array.from(code, (one) => (isUnprintable(one.codePointAt(0) ?? 0) ? "" : escapeXml(one))).join("");
}

/**
 * Writes the texts of one unit. Its codes stand in `data` once each; one in the target is given the number of the same one
 * in the source, by which tools know it again.
 */
class UnitWriter {
  readonly data = new Map<string, string>();
  #count = 0;
  readonly #inSource = new Map<string, string[]>();

  write(parts: readonly CodedPart[], isSource: boolean): string {
    return parts
      .map((part) => {
        if (typeof part === "string") return content(part);
        const [open, close] = "code" in part ? [part.code, undefined] : [part.open, part.close];
        const id = this.#idOf(`${open}\n${close}`, isSource);
        if ("code" in part) return `<ph id="${id}" dataRef="${this.#refTo(open)}" disp="${shown(open)}"/>`;
        const refs = `dataRefStart="${this.#refTo(part.open)}" dataRefEnd="${this.#refTo(part.close)}"`;
        return `<pc id="${id}" ${refs}>${this.write(part.inside, isSource)}</pc>`;
      })
      .join("");
  }

  #idOf(key: string, isSource: boolean): string {
    const known = isSource ? undefined : this.#inSource.get(key)?.shift();
    if (known !== undefined) return known;
    this.#count += 1;
    const id = String(this.#count);
    if (isSource) this.#inSource.set(key, [...(this.#inSource.get(key) ?? []), id]);
    return id;
  }

  #refTo(code: string): string {
    const ref = this.data.get(code) ?? `d${this.data.size + 1}`;
    this.data.set(code, ref);
    return ref;
  }
}

function unitLines({ id, source, target }: LanguageFile["units"][number]): readonly string[] {
  const writer = new UnitWriter();
  const original = writer.write(inlineCodes(source), true);
  const translated = writer.write(inlineCodes(target), false);
  const data = [...writer.data].map(([code, ref]) => `        <data id="${ref}">${content(code)}</data>`);
  return [
    `    <unit id="${escapeXml(id)}">`,
    ...(data.length > 0 ? ["      <originalData>", ...data, "      </originalData>"] : []),
    `      <segment state="${target.trim() === "" ? "initial" : "translated"}">`,
    `        <source xml:space="preserve">${original}</source>`,
    ...(target === "" ? [] : [`        <target xml:space="preserve">${translated}</target>`]),
    "      </segment>",
    "    </unit>",
  ];
}

/**
 * An XLIFF 2.0 document (OASIS, 2014): a unit for each text, of one segment. Tokens and formatting stand there as inline
 * codes, which translators move but do not break.
 */
export function writeXliff({ dialogue, from, to, units }: LanguageFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${escapeXml(from)}" trgLang="${escapeXml(to)}">`,
    `  <file id="${escapeXml(dialogue ?? "dialogue")}">`,
    ...units.flatMap(unitLines),
    "  </file>",
    "</xliff>",
    "",
  ].join("\n");
}
