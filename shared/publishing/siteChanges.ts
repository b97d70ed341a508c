import { canonicalJson } from "../dialogue/canonicalJson.ts";
import { pagesByDialogue } from "./pagesByDialogue.ts";
import type { PublishedManifest } from "./publishedManifest.ts";

/** What a publish changes about one dialogue. `targeting`: who sees it, and when; `gone`: visitors do not meet it any more. */
export type DialogueChange = "new" | "content" | "targeting" | "gone" | "same";

/** What visitors notice when one manifest takes the place of another; by id, the order of `after`, then those that go. */
export type SiteChanges = {
  readonly dialogues: readonly { readonly id: string; readonly changes: readonly DialogueChange[] }[];
  /** The chat's title, colour or place. */
  readonly look: boolean;
  /** Where answers go, the time zone, whether visitors are asked first, and how long they are remembered. */
  readonly settings: boolean;
  /** The widget itself is another version. */
  readonly widget: boolean;
};

/** Compares what visitors have with what they will get. `before`: undefined when there is nothing yet. */
export function siteChanges(before: PublishedManifest | undefined, after: PublishedManifest): SiteChanges {
  const old = new Map(before?.dialogues.map((one) => [one.id, one]));
  const pages = { old: before && pagesByDialogue(before), now: pagesByDialogue(after) };
  const changes = (one: Entry) =>
    changesOf(old.get(one.id), one, pages.old?.get(one.id), pages.now.get(one.id));
  const kept = new Set(after.dialogues.map(({ id }) => id));
  const differ = (...keys: readonly (keyof PublishedManifest)[]) =>
    before !== undefined && keys.some((key) => differs(before[key], after[key]));
  return {
    dialogues: [
      ...after.dialogues.map((one) => ({ id: one.id, changes: changes(one) })),
      ...[...old.keys()].filter((id) => !kept.has(id)).map((id) => ({ id, changes: ["gone"] as const })),
    ],
    look: differ("look"),
    settings: differ("sinks", "timeZone", "asks", "keepDays"),
    widget: partsChanged(before, after),
  };
}

/** The widget's own files. Some are there only where something needs them: that one comes or goes is no other version. */
const parts = [
  ...["launcher", "chat", "rules", "watch", "cards", "queue", "recovery", "marketo", "ptBr", "hints"],
  ...["documents", "pdfWorker", "pdfFonts", "pdfCMaps"],
];

function partsChanged(before: PublishedManifest | undefined, after: PublishedManifest): boolean {
  return parts.some(
    (key) => before?.[key] !== undefined && after[key] !== undefined && before[key] !== after[key],
  );
}

type Entry = PublishedManifest["dialogues"][number];

function changesOf(
  before: Entry | undefined,
  after: Entry,
  ...[pagesBefore, pagesAfter]: readonly (readonly string[] | undefined)[]
): DialogueChange[] {
  if (before === undefined) return ["new"];
  const changes: DialogueChange[] = [];
  if (before.hash !== after.hash) changes.push("content");
  if (differs(ruleOf(before), ruleOf(after)) || differs(pagesBefore, pagesAfter)) changes.push("targeting");
  return changes.length === 0 ? ["same"] : changes;
}

/** What is left of an entry without its content. */
function ruleOf(entry: Entry): object {
  return { ...entry, hash: "", file: "", needsRules: false };
}

function differs(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) !== canonicalJson(other ?? null);
}
