import { XMLParser, XMLValidator } from "fast-xml-parser";
import { checkLanguageFile } from "./checkLanguageFile.ts";
import type { LanguageFault, LanguageFile, ReadLanguage } from "./languageFile.ts";

/** An element as the parser answers it: its name with its content, its attributes, or a piece of text. */
type Piece = { readonly [name: string]: unknown };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

const failed = (code: LanguageFault["code"], place = ""): ReadLanguage => ({
  ok: false,
  fault: { code, place },
});

const keyOf = (piece: Piece) => Object.keys(piece).find((key) => key !== ":@") ?? "";
/** An element's name without its prefix. Attributes of XLIFF have none: one with a prefix is a tool's own. */
const nameOf = (piece: Piece) => keyOf(piece).replace(/^.*:/, "");

function inside(piece: Piece): readonly Piece[] {
  const content = piece[keyOf(piece)];
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
          // A tool may drop the data of a token and keep what it shows of it.
          return ref("dataRef") || (/^\{\{.*\}\}$/.exec(attribute(piece, "disp"))?.[0] ?? "");
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

/**
 * Segments are joined: tools split a text at its sentences, and keep what stands between as `ignorable`. Where a language
 * puts them in another order, `order` tells the place of each in the translation.
 */
function readUnit(unit: Piece): LanguageFile["units"][number] {
  const data = originalData(unit);
  const parts = inside(unit)
    .filter((part) => nameOf(part) === "segment" || nameOf(part) === "ignorable")
    .map((part, index) => {
      const said = (which: string) => inside(part).find((piece) => nameOf(piece) === which);
      const [from, to] = [said("source"), said("target")];
      const source = from ? words(inside(from), data) : "";
      const target = to ? words(inside(to), data) : nameOf(part) === "ignorable" ? source : "";
      // Tools fill in the original where nobody has translated yet, and say so.
      const isCopy = attribute(part, "state") === "initial" && target === source && target.trim() !== "";
      const isTranslated = to !== undefined && nameOf(part) === "segment" && !isCopy;
      const order = Number.parseInt(attribute(to, "order"), 10);
      return { source, target, isTranslated, at: order >= 1 ? order - 1 : index };
    });
  const translated = [...parts].sort((one, other) => one.at - other.at).map(({ target }) => target);
  return {
    id: attribute(unit, "id"),
    source: parts.map(({ source }) => source).join(""),
    target: parts.some(({ isTranslated }) => isTranslated) ? translated.join("") : "",
  };
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
