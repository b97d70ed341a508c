import type { Converted } from "../Converted.ts";
import { Draft } from "../Draft.ts";
import { finishDraft } from "../finishDraft.ts";
import { guessLanguage } from "../guessLanguage.ts";
import type { Passage } from "./Passage.ts";
import { type PassageLink, readLinks } from "./readLinks.ts";
import { readProse } from "./readProse.ts";
import type { Story } from "./Story.ts";

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
];
const mostAnswers = 200;
/** Twine's passages are small squares on a map; cards are wide. */
const scale = { x: 2.4, y: 1.8 } as const;

/** A passage that became a card, and where its ways out lead. */
type Step = {
  readonly card: string;
  readonly name: string;
  readonly ways: readonly (readonly [port: string, PassageLink])[];
};

/** Makes a dialogue of a Twine story: a passage with links becomes a question, one without ends the conversation. */
export function convertTwine(story: Story): Converted {
  const draft = new Draft(guessLanguage(story.passages.map(({ text }) => text).join("\n")));
  const told = story.passages.filter(
    ({ name, tags }) => !special.test(name) && !specialTags.some((tag) => tags.includes(tag)),
  );
  for (const { name, tags, text } of story.passages)
    if (specialTags.some((tag) => tags.includes(tag)) && text.trim() !== "")
      draft.note("code-left-out", { where: name, what: tags.join(" ") });
  const steps = told.map((passage) => addPassage(passage, draft));
  const cards = new Map<string, string>();
  for (const { name, card } of steps) if (!cards.has(name)) cards.set(name, card);
  draft.connect(draft.start, "next", cards.get(story.start ?? "Start") ?? steps[0]?.card);
  for (const { card, name, ways } of steps)
    for (const [port, { label, target }] of ways)
      draft.connect(card, port, follow(target, label, name, cards, draft));
  const first = draft.nodes.find(({ id }) => id === draft.edges[0]?.to.node)?.position;
  const start = draft.nodes[0];
  if (first && start) start.position = { x: first.x - 340, y: first.y };
  return finishDraft(draft, story.name);
}

function addPassage({ name, text, position }: Passage, draft: Draft): Step {
  const { rest, links, code: setters } = readLinks(text);
  const { words, code } = readProse(rest);
  for (const what of [...setters, ...code]) draft.note("code-left-out", { where: name, what });
  const place = position && { x: Math.round(position.x * scale.x), y: Math.round(position.y * scale.y) };
  if (links.length === 0) {
    const card = draft.card("end", { text: draft.text(words, name), restart: true }, place);
    return { card, name, ways: [] };
  }
  if (words === "") draft.note("text-missing", { where: name });
  const answers = links.slice(0, mostAnswers).map(({ label }, index) => ({
    id: `a${index + 1}`,
    label: draft.text(readProse(label).words || label, name),
  }));
  if (links.length > mostAnswers)
    draft.note("option-left-out", { where: name, what: `${links.length - mostAnswers} [[…]]` });
  const card = draft.card("question", { text: draft.text(words || name, name), answers }, place);
  return {
    card,
    name,
    ways: answers.map(({ id }, index) => [id, links[index] ?? { label: "", target: "" }]),
  };
}

/** The card that a link leads to; an address becomes a link card, a passage that is not there the end. */
function follow(
  target: string,
  label: string,
  where: string,
  cards: ReadonlyMap<string, string>,
  draft: Draft,
): string | undefined {
  const card = cards.get(target);
  if (card !== undefined) return card;
  if (/^https?:\/\/\S+$/i.test(target)) {
    const link = draft.card("link", {
      text: {},
      label: draft.text(label, where),
      url: target.slice(0, 4000),
      newTab: true,
    });
    draft.connect(link, "next", undefined);
    return link;
  }
  draft.note("link-nowhere", { where, what: target });
  return undefined;
}
