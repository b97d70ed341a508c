import { parsePlain } from "../dialogue/parsePlain.ts";
import { pickText } from "../dialogue/pickText.ts";
import type { Text } from "../dialogue/text.ts";
import type { ProgramNode } from "../engine/program.ts";
import type { BundledProgram, ReadNode, ReadProgram, ReadText } from "./bundledProgram.ts";
import { readFormat } from "./readFormat.ts";
import { readText } from "./readText.ts";

/** Keeps a text as it is in every language, and answers its place among them; the same text has one place. */
type Keep = (text: Text, read: (words: string) => ReadText) => number;

/**
 * Reads all texts of a program once, so that visitors' browsers need not: formatting, tokens, and which one stands in where
 * a language is missing. The dialogue's own language comes first. One that has been read stays as it is.
 */
export function readProgram(program: BundledProgram | ReadProgram): ReadProgram {
  if (program.format === readFormat) return program;
  const { language } = program;
  const tags = [...new Set([language, ...program.languages])];
  const places = new Map<string, number>();
  const kept: (readonly ReadText[])[] = [];
  const keep: Keep = (text, read) => {
    const found = tags.map((tag) => read(pickText(text, tag, language)));
    const key = JSON.stringify(found);
    const place = places.get(key) ?? kept.push(found) - 1;
    places.set(key, place);
    return place;
  };
  const nodes = Object.entries(program.nodes).map(([id, node]): [string, ReadNode] => [
    id,
    { ...node, data: readData(node, keep) },
  ]);
  const texts = tags.map((tag, index) => [tag, kept.map((found) => found[index] ?? "")] as const);
  return {
    ...program,
    format: readFormat,
    languages: tags,
    nodes: Object.fromEntries(nodes),
    texts: Object.fromEntries(texts),
  };
}

function readData({ kind, data }: ProgramNode, keep: Keep): object {
  const label = (text: Text) => keep(text, parsePlain);
  const labelled = (one: { readonly label: Text }) => ({ ...one, label: label(one.label) });
  switch (kind) {
    case "message":
    case "meeting":
    case "end":
      return { ...data, text: keep(data.text, readText) };
    case "question":
      return { ...data, text: keep(data.text, readText), answers: data.answers.map(labelled) };
    case "capture":
      return {
        ...data,
        text: keep(data.text, readText),
        ...(data.placeholder && { placeholder: label(data.placeholder) }),
        ...(data.options && { options: data.options.map(labelled) }),
        // what is kept of a consent is its wording as it was written
        ...(data.input === "consent" && { wording: keep(data.text, (words) => words) }),
      };
    case "link":
      return {
        ...data,
        text: keep(data.text, readText),
        label: label(data.label),
        url: parsePlain(data.url.trim()),
      };
    case "document":
      return { ...data, text: keep(data.text, readText), title: label(data.title) };
    default:
      return data;
  }
}
