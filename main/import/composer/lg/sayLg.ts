import type { LgTemplate } from "./LgTemplate.ts";
import { plainSigns } from "./plainSigns.ts";

type Templates = ReadonlyMap<string, LgTemplate>;

/** What a template says: its words, with `${…}` where values go, and what was left of the ways it could say it. */
export type LgWords = { readonly words: string; readonly left: readonly string[] };

/** One text that is being said: what was left so far, and how many templates it has taken. */
type Telling = { readonly templates: Templates; readonly left: Set<string>; calls: number };

/** Templates may call each other; what is deeper, longer or takes more calls than this is no message. */
const deepest = 8;
const longest = 20_000;
const mostCalls = 2_000;
const call = /\$\{\s*([\w.-]+)\s*\(([^(){}]*)\)\s*\}/g;
/** The first line of a card that is shown in the place of words: a picture, a title, a text, buttons. */
const cardLine = /^\s*\[(?:Hero|Thumbnail|Signin|OAuth)Card\b/i;
const ways = /^\s*-\s*(IF|ELSE\s*IF|ELSE|SWITCH|CASE|DEFAULT)\s*:(.*)$/i;

/** A text in which templates are named, with their words in the place of the names; unknown ones stay. */
export function sayLg(text: string, templates: Templates): LgWords {
  const telling: Telling = { templates, left: new Set(), calls: 0 };
  const words = filledIn(text, telling, 0);
  return { words, left: [...telling.left] };
}

function filledIn(text: string, telling: Telling, depth: number): string {
  let room = longest;
  return text.replace(call, (found, name: string, args: string) => {
    const words = room > 0 ? say(name, args.split(","), telling, depth) : undefined;
    room -= words?.length ?? 0;
    return words?.trim() ?? found;
  });
}

function say(name: string, given: readonly string[], telling: Telling, depth: number): string | undefined {
  const template = telling.templates.get(name);
  if (!template || depth > deepest || telling.calls >= mostCalls) return undefined;
  telling.calls += 1;
  const written = wordsOf(template.lines, telling);
  const named = new Map(template.params.map((param, index) => [param, given[index]?.trim()]));
  const filled = written.replace(/\$\{\s*([\w$]+)\s*\}/g, (found, param: string) => {
    const value = named.get(param);
    if (!value) return found;
    return /^'[^']*'$|^"[^"]*"$/.test(value) ? value.slice(1, -1) : `\${${value}}`;
  });
  return filledIn(filled, telling, depth + 1);
}

/** The first way to say it: of alternatives the first, of an activity its text, of conditions the way that is left. */
function wordsOf(lines: readonly string[], telling: Telling): string {
  const { left } = telling;
  const first = lines.findIndex((line) => line.trim() !== "");
  if (/^\s*\[/.test(lines[first] ?? "")) return textOfActivity(lines.slice(first + 1), telling);
  const choice = lines.findIndex((line) => ways.test(line));
  if (choice < 0) return firstOf(lines, left);
  const starts = lines.flatMap((line, index) => (ways.test(line) ? [index] : []));
  const blocks = starts.map((start, index) => ({
    way: ways.exec(lines[start] ?? ""),
    body: lines.slice(start + 1, starts[index + 1]),
  }));
  for (const { way, body } of blocks)
    if (way?.[2]?.trim()) left.add(`${way[1]}: ${way[2].trim()} ${body.join(" ").trim()}`);
  const other = blocks.find(({ way }) => /^(?:else|default)$/i.test(way?.[1] ?? ""));
  return firstOf(
    (other ?? blocks.find(({ body }) => body.some((line) => line.trim() !== "")))?.body ?? [],
    left,
  );
}

/**
 * What stands behind `Title =` and `Text =` in `[Activity …]` or in a card; other cards, pictures, buttons and suggestions are left.
 * An activity without words says what its card says.
 */
function textOfActivity(lines: readonly string[], telling: Telling): string {
  const words: string[] = [];
  let card: string | undefined;
  for (const line of lines) {
    if (/^\s*\]/.test(line)) break;
    const [, key = "", value = ""] = /^\s*(\w+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (/^(?:title|subtitle|text)$/i.test(key)) words.push(value);
    else if (/^attachments$/i.test(key) && isCard(value, telling)) card = value;
    else if (/^(?:attachments|suggestedactions|buttons|images?)$/i.test(key))
      telling.left.add(`${key} = ${value}`);
  }
  if (card === undefined) return words.join("\n");
  if (words.length === 0) return card;
  telling.left.add(`Attachments = ${card}`);
  return words.join("\n");
}

/** Whether an attachment is nothing but a template that is a card with words of its own. */
function isCard(attachment: string, { templates }: Telling): boolean {
  const [, name = ""] = /^\$\{\s*([\w.-]+)\s*\([^(){}]*\)\s*\}\s*$/.exec(attachment) ?? [];
  return cardLine.test(templates.get(name)?.lines.find((line) => line.trim() !== "") ?? "");
}

/** The first of several wordings; a visitor would be told any of them. */
function firstOf(lines: readonly string[], left: Set<string>): string {
  const wordings: string[] = [];
  let fenced = false;
  for (const line of lines) {
    const begins = !fenced && /^\s*-/.test(line);
    if (begins) wordings.push(line.replace(/^\s*-\s?/, ""));
    else if (wordings.length > 0) wordings[wordings.length - 1] += `\n${line}`;
    if ((line.match(/```/g) ?? []).length % 2 === 1) fenced = !fenced;
  }
  for (const wording of wordings.slice(1)) left.add(wording.trim());
  return plainSigns((wordings[0] ?? "").trim().replace(/^```|```$/g, ""));
}
