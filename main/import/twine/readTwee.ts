import type { Passage } from "./Passage.ts";
import { readPosition } from "./readPosition.ts";
import type { Story } from "./Story.ts";

/** `:: name [tags] {metadata}`; in names and tags a backslash takes the meaning from the character after it. */
const header = /^::((?:\\.|[^\\[{])*)(?:\[((?:\\.|[^\\\]])*)\])?[ \t]*(\{.*\})?[ \t]*$/;

/** Reads a story in Twee 3 notation (specification: iftechfoundation/twine-specs). Null when it holds no passage. */
export function readTwee(text: string): Story | null {
  const passages = text
    .replace(/^\ufeff/, "")
    .split(/^(?=::)/m)
    .flatMap((chunk) => readPassage(chunk) ?? []);
  if (passages.length === 0) return null;
  const title = passages.find(({ name }) => name === "StoryTitle")?.text.trim();
  const data = metadataOf(passages.find(({ name }) => name === "StoryData")?.text);
  const start = "start" in data && typeof data.start === "string" ? { start: data.start } : {};
  const format = "format" in data && typeof data.format === "string" ? { format: data.format } : {};
  return { name: title ?? "", ...start, ...format, passages };
}

function readPassage(chunk: string): Passage | undefined {
  const end = chunk.indexOf("\n");
  const head = (end < 0 ? chunk : chunk.slice(0, end)).replace(/\r$/, "");
  const found = header.exec(head);
  if (!found) return undefined;
  const [, name = "", tags = "", metadata] = found;
  const position = readPosition(
    Object.entries(metadataOf(metadata)).find(([key]) => key === "position")?.[1],
  );
  return {
    name: withoutEscapes(name).trim(),
    tags: withoutEscapes(tags).split(/\s+/).filter(Boolean),
    text: end < 0 ? "" : chunk.slice(end + 1).trimEnd(),
    ...(position ? { position } : {}),
  };
}

function withoutEscapes(written: string): string {
  return written.replace(/\\(.)/g, "$1");
}

/** Metadata that cannot be read counts as none, as the specification asks. */
function metadataOf(json: string | undefined): object {
  try {
    const value: unknown = JSON.parse(json ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
