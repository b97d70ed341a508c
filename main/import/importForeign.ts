import { copyJson } from "#shared/dialogue/copyJson.ts";
import type { Beside } from "./Beside.ts";
import type { Converted } from "./Converted.ts";
import { composerFile } from "./composer/composerFile.ts";
import { composerProject } from "./composer/composerProject.ts";
import { convertComposer } from "./composer/convertComposer.ts";
import { guessLanguage } from "./guessLanguage.ts";
import { convertTwine } from "./twine/convertTwine.ts";
import { readTwee } from "./twine/readTwee.ts";
import { readTwineHtml } from "./twine/readTwineHtml.ts";
import { convertTypebot } from "./typebot/convertTypebot.ts";
import { typebotFile } from "./typebot/typebotFile.ts";

/**
 * Makes dialogues of a file of another program, told by what it holds: Typebot, Twine and Twee, Bot Framework Composer.
 * `beside`: files that the dialog of a Composer needs. Null when it is none of these. Never throws; a file that is cut off or too large comes back as a problem.
 */
export function importForeign(
  name: string,
  text: string,
  beside: readonly Beside[] = [],
): readonly Converted[] | null {
  if (/\.lg$/i.test(name)) return [refused(words, { reason: "words-only" })];
  if (/^\ufeff?\s*[{[]/.test(text)) return importJson(name, text, beside);
  if (/<tw-storydata\b/i.test(text)) {
    const stories = readTwineHtml(text);
    return stories === null || stories.length === 0
      ? [refused(cutOff, { reason: "cut-off" })]
      : stories.map(convertTwine);
  }
  // In a file that calls itself Twee notes may stand before the first passage.
  if (!/\.tw(?:ee)?2?$/i.test(name) && !/^\ufeff?\s*::[ \t]*\S/.test(text)) return null;
  const story = readTwee(text.trimStart());
  return story && [convertTwine(story.name === "" ? { ...story, name: baseName(name) } : story)];
}

function importJson(name: string, text: string, beside: readonly Beside[]): readonly Converted[] | null {
  // What neither program writes need not be parsed here.
  const couldBe =
    text.includes('"groups"') ||
    text.includes('"Microsoft.') ||
    (text.includes('"blocks"') && text.includes('"steps"'));
  const value = couldBe ? parse(text) : undefined;
  if (!isRecord(value)) return null;
  const isTypebot = Array.isArray(value.groups) && Array.isArray(value.edges);
  const isComposer = /^Microsoft\.AdaptiveDialog$/.test(String(value.$kind ?? value.$type ?? ""));
  if (!("format" in value) && isOldTypebot(value)) return [refused(tooOld, { reason: "too-old" })];
  if ("format" in value || (!isTypebot && !isComposer)) return null;
  const copied = copyJson(value);
  const said = beside.flatMap((file) => (/\.lg$/i.test(file.name) ? [file.text] : []));
  const language = guessLanguage([...said, text].join("\n"));
  if (copied.ok && isTypebot) {
    const file = typebotFile.safeParse(copied.value);
    if (file.success)
      return [convertTypebot({ ...file.data, name: file.data.name || baseName(name) }, language)];
  }
  if (copied.ok && isComposer) {
    const file = composerFile.safeParse(copied.value);
    if (file.success) {
      const project = composerProject(beside);
      return [convertComposer(file.data, baseName(name), language, project)];
    }
  }
  const program = isTypebot ? "Typebot" : "Bot Framework Composer";
  return [
    copied.ok
      ? refused(damaged(program), { reason: "damaged", program })
      : refused(tooMuch, { reason: "too-much" }),
  ];
}

/** Before format 3 groups were called blocks, and blocks steps; the first formats listed them by id. */
function isOldTypebot({ blocks, steps }: { readonly [key: string]: unknown }): boolean {
  if (Array.isArray(blocks)) return blocks.some((block) => isRecord(block) && Array.isArray(block.steps));
  return isRecord(blocks) && isRecord(steps) && "byId" in blocks && "byId" in steps;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    // The reader of documents tells where the JSON breaks.
    return undefined;
  }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const cutOff = "The story in this page is cut off before its end. Publish it anew, then choose that file.";
const tooMuch = "The file holds too much, or nests too deep, to be a dialogue. Choose another file.";
const words =
  "This file holds only the words of a Bot Framework Composer dialog. Choose the .dialog file that belongs to it; its words come along.";
const tooOld =
  "This file is of a version of Typebot before 3. Import it in today's Typebot, export it there anew, then choose that file.";
const damaged = (program: string) =>
  `This looks like a file of ${program}, but parts of it are missing or damaged. Export it there anew, then choose that file.`;

function refused(message: string, params: { readonly [name: string]: string }): Converted {
  const problem = { severity: "error", code: "not-a-dialogue", message, params } as const;
  return { parsed: { ok: false, problems: [problem] }, notices: [] };
}

/** A file's name without its folder and endings. */
function baseName(name: string): string {
  return name.replace(/^.*[/\\]/, "").replace(/(?:\.[A-Za-z]{1,10})+$/, "");
}
