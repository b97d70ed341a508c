import { XMLParser, XMLValidator } from "fast-xml-parser";
import { checkLanguageFile } from "./checkLanguageFile.ts";
import type { LanguageFault, LanguageFile, ReadLanguage } from "./languageFile.ts";

/** An element as the parser answers it: its name with its content, its attributes, or a piece of text. */
type Piece = { readonly [name: string]: unknown };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

const failed = (code: LanguageFault["code"], place = ""): ReadLanguage => ({
  ok: false,
  fault: { code, place },
});

const nameOf = (piece: Piece) => Object.keys(piece).find((key) => key !== ":@") ?? "";

function inside(piece: Piece): readonly Piece[] {
  const content = piece[nameOf(piece)];
  return Array.isArray(content) ? (content as readonly Piece[]) : [];
}

function attribute(piece: Piece | undefined, name: string): string {
  const value = (piece?.[":@"] as Piece | undefined)?.[name];
  return typeof value === "string" ? value : "";
}

/** What stood in the text in the place of codes, by the ids that the codes name. */
type OriginalData = ReadonlyMap<string, string>;

/** The words of a source or target: codes are what they stand for, other marks of a tool do not count. */
function words(pieces: readonly Piece[], data: OriginalData): string {
  return pieces
    .map((piece) => {
      const text = piece["#text"];
      if (typeof text === "string") return text;
      const ref = (name: string) => data.get(attribute(piece, name)) ?? "";
      switch (nameOf(piece)) {
        case "cp": {
          const code = Number.parseInt(attribute(piece, "hex"), 16);
          return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
        }
        case "ph":
        case "sc":
        case "ec":
          return ref("dataRef");
        case "pc":
          return ref("dataRefStart") + words(inside(piece), data) + ref("dataRefEnd");
        default:
          return words(inside(piece), data);
      }
    })
    .join("");
}

function originalData(unit: Piece): OriginalData {
  const entries = inside(unit)
    .filter((piece) => nameOf(piece) === "originalData")
    .flatMap(inside)
    .map((piece) => [attribute(piece, "id"), words(inside(piece), new Map())] as const);
  return new Map(entries);
}

/** Segments are joined: tools split a text at its sentences, and keep what stands between as `ignorable`. */
function readUnit(unit: Piece): LanguageFile["units"][number] {
  const data = originalData(unit);
  let source = "";
  let target = "";
  let translated = false;
  for (const part of inside(unit)) {
    const name = nameOf(part);
    if (name !== "segment" && name !== "ignorable") continue;
    const said = (which: string) => inside(part).find((piece) => nameOf(piece) === which);
    const [from, to] = [said("source"), said("target")];
    const original = from ? words(inside(from), data) : "";
    source += original;
    target += to ? words(inside(to), data) : name === "ignorable" ? original : "";
    if (to && name === "segment") translated = true;
  }
  return { id: attribute(unit, "id"), source, target: translated ? target : "" };
}

/** Units may stand in groups. */
function unitsIn(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    const name = nameOf(piece);
    return name === "unit" ? [piece] : name === "group" ? unitsIn(inside(piece)) : [];
  });
}

/** Reads an XLIFF 2 document. Never throws: a file that was cut or is something else answers a fault and where it is. */
export function readXliff(text: string): ReadLanguage {
  const body = text.replace(/^\ufeff/, "");
  // Nothing in XLIFF needs a DTD, and one can make a small file expand without end.
  if (/<!DOCTYPE/i.test(body)) return failed("not-xliff", "DOCTYPE");
  const valid = XMLValidator.validate(body);
  if (valid !== true) return failed("broken", String(valid.err.line));
  try {
    return readPieces(parser.parse(body) as readonly Piece[]);
  } catch {
    // Deeper than the parser, or what reads after it, can go.
    return failed("broken");
  }
}

function readPieces(pieces: readonly Piece[]): ReadLanguage {
  const root = pieces.find((piece) => nameOf(piece) === "xliff");
  if (!root) return failed("not-xliff");
  if (!/^2(\.|$)/.test(attribute(root, "version"))) return failed("version", attribute(root, "version"));
  const files = inside(root).filter((piece) => nameOf(piece) === "file");
  return checkLanguageFile({
    dialogue: attribute(files[0], "id"),
    from: attribute(root, "srcLang"),
    to: attribute(root, "trgLang"),
    units: files.flatMap((file) => unitsIn(inside(file)).map(readUnit)),
  });
}
