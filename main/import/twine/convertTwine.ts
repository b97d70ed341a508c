import type { Converted } from "../Converted.ts";
import { finishDraft } from "../finishDraft.ts";
import { guessLanguage } from "../guessLanguage.ts";
import { gridOf } from "../layout/gridOf.ts";
import { unitsOf } from "../layout/unitsOf.ts";
import { addPassage, type WayOut } from "./addPassage.ts";
import { addSet } from "./addSet.ts";
import { guessFormat } from "./guessFormat.ts";
import type { Passage } from "./Passage.ts";
import type { PassageLink } from "./PassageLink.ts";
import { readPassage } from "./readPassage.ts";
import type { Story } from "./Story.ts";
import { TwineConversion } from "./TwineConversion.ts";

/** Passages that say something about the story and are none of its steps. */
const special =
  /^(?:Story(?:Title|Data|Author|Subtitle|Menu|Banner|Caption|Init|Interface|Settings|Includes|Share|DisplayTitle)|Passage(?:Header|Footer|Done|Ready)|UserScript|UserStylesheet)$/;
const specialTags = [
  "script",
  "stylesheet",
  "widget",
  "init",
  "startup",
  "header",
  "footer",
  "Twine.private",
  "Twine.image",
];
/** Twine's passages are small squares on a map; cards are wide. */
const scale = { x: 2.4, y: 1.8 } as const;
/** Half a passage on Twine's map, in its pixels: what is nearer was meant to stand in line. */
const nearOnMap = 50;

/** Makes a dialogue of a Twine story: a passage with links becomes a question, one without ends the conversation. */
export function convertTwine(story: Story): Converted {
  const format = story.format ?? guessFormat(story.passages);
  const language = guessLanguage(story.passages.map(({ text }) => text).join("\n"));
  const pieces = new Map<string, ReturnType<typeof readPassage>>();
  for (const passage of story.passages)
    if (!hasCode(passage) && !pieces.has(passage.name))
      pieces.set(passage.name, readPassage(passage, format));
  const conversion = new TwineConversion(language, pieces);
  const { draft } = conversion;
  for (const { name, tags, text } of story.passages)
    if (specialTags.some((tag) => tags.includes(tag)) && !begins({ name, tags }) && text.trim() !== "")
      draft.note("code-left-out", { where: name, what: tags.join(" ") });
  const told = story.passages.filter((one) => !special.test(one.name) && !hasCode(one) && !begins(one));
  const cards = new Map<string, string>();
  const ways: WayOut[] = [];
  const jumps = new Map<string, { readonly link: PassageLink; readonly where: string }>();
  const jump = (link: PassageLink, where: string) => {
    jumps.set(`@${jumps.size}`, { link, where });
    return `@${jumps.size - 1}`;
  };
  const included = includedOnly(story, pieces);
  for (const { name } of told) {
    if (cards.has(name) || included.has(name)) continue;
    const before = draft.nodes.length;
    cards.set(name, addPassage(name, conversion, ways, jump));
    draft.group(
      name,
      draft.nodes.slice(before).map(({ id }) => id),
    );
  }

  const first = cards.get(story.start ?? "Start") ?? [...cards.values()][0];
  const initial = story.passages.flatMap((one) => (begins(one) ? (pieces.get(one.name) ?? []) : []));
  const sets = initial.flatMap((piece) => (piece.kind === "set" ? [piece.set] : []));
  const opening = sets.length === 0 ? first : addSet(sets, "StoryInit", conversion);
  draft.connect(draft.start, "next", opening);
  if (opening !== first) draft.connect(opening ?? draft.start, "next", first);
  for (const { card, port, link, where } of ways) draft.connect(card, port, follow(link, where, new Set()));
  const landings = [...jumps].map(
    ([placeholder, { link, where }]) => [placeholder, follow(link, where, new Set([placeholder]))] as const,
  );
  draft.redirect(new Map(landings));
  place(story, cards);
  return finishDraft(draft, story.name);

  /** The card that a link leads to; an address becomes a link card, a passage that is not there the end. */
  function follow(link: PassageLink, where: string, seen: Set<string>): string {
    const target = cards.get(link.target);
    const onward = target === undefined ? undefined : jumps.get(target);
    const again = target !== undefined && seen.has(target);
    if (target !== undefined) seen.add(target);
    const card = onward ? (again ? draft.end() : follow(onward.link, onward.where, seen)) : target;
    if (card === undefined) return followOut(link, where);
    if (link.sets.length === 0) return card;
    const set = addSet(link.sets, where, conversion);
    draft.connect(set, "next", card);
    return set;
  }

  function followOut({ label, target }: PassageLink, where: string): string {
    if (/^https?:\/\/\S+$/i.test(target)) {
      const url = target.slice(0, 4000);
      const link = draft.card("link", {
        text: {},
        label: draft.text(label || url, where),
        url,
        newTab: true,
      });
      draft.connect(link, "next", undefined);
      return link;
    }
    draft.note("link-nowhere", { where, what: target });
    return draft.end();
  }

  /** The passages' places on Twine's map; where one needs several cards, the map is spread so that nothing is covered. */
  function place({ passages }: Story, firsts: ReadonlyMap<string, string>): void {
    const nodes = new Map(draft.nodes.map((node) => [node.id, node]));
    const { units, unitOf } = unitsOf(draft);
    const spots = passages.flatMap(({ name, position }) => {
      const id = unitOf(firsts.get(name) ?? "");
      const unit = units.get(id);
      return unit && position ? [{ id, unit, ...position }] : [];
    });
    const spread = gridOf(
      spots.map(({ id, unit, x, y }) => ({ id, x, y, width: unit.width, height: unit.height })),
      nearOnMap,
    );
    for (const { id, unit, x, y } of spots) {
      const at = draft.groups.length > 0 ? spread.get(id) : { x: x * scale.x, y: y * scale.y };
      for (const card of unit.cards) {
        const node = nodes.get(card.id);
        if (node && at && !node.position)
          node.position = { x: Math.round(at.x + card.x), y: Math.round(at.y + card.y) };
      }
    }
    const begin = nodes.get(first ?? "")?.position;
    const start = nodes.get(draft.start);
    // Left of everything: other passages may stand left of the first.
    const left = draft.nodes.reduce(
      (least, { position }) => Math.min(least, position?.x ?? least),
      Number.POSITIVE_INFINITY,
    );
    if (begin && start) start.position = { x: left - 340, y: begin.y };
  }
}

function hasCode({ name, tags }: Passage): boolean {
  return specialTags.some((tag) => tags.includes(tag)) && !begins({ name, tags });
}

/** Whether a passage is run before the first one. */
function begins({ name, tags }: Pick<Passage, "name" | "tags">): boolean {
  return name === "StoryInit" || tags.includes("startup") || tags.includes("init");
}

/** Passages that others include and nothing leads to: they are no steps of their own. */
function includedOnly(
  story: Story,
  pieces: ReadonlyMap<string, ReturnType<typeof readPassage>>,
): ReadonlySet<string> {
  const included = new Set<string>();
  const led = new Set<string>([story.start ?? "Start"]);
  const look = (parts: ReturnType<typeof readPassage>): void => {
    for (const piece of parts) {
      if (piece.kind === "include") included.add(piece.target);
      else if (piece.kind === "link") led.add(piece.link.target);
      else if (piece.kind === "go") led.add(piece.target);
      else if (piece.kind === "ways") for (const way of piece.ways) look(way.pieces);
    }
  };
  for (const parts of pieces.values()) look(parts);
  return new Set([...included].filter((name) => !led.has(name)));
}
