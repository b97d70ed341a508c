import type { Passage } from "./Passage.ts";
import { readPosition } from "./readPosition.ts";
import type { Story } from "./Story.ts";
import { unescapeHtml } from "./unescapeHtml.ts";

const storyTag = /<tw-storydata\b([^>]*)>/gi;
const passageTag = /<tw-passagedata\b([^>]*)>([^<]*)<\/tw-passagedata>/gi;

/**
 * The stories of a page that Twine has published, or of its archive. Null when the page holds none; an empty list when
 * one is cut off before its end.
 */
export function readTwineHtml(html: string): readonly Story[] | null {
  const heads = [...html.matchAll(storyTag)];
  if (heads.length === 0) return null;
  const stories: Story[] = [];
  for (const head of heads) {
    const from = head.index + head[0].length;
    const to = html.indexOf("</tw-storydata>", from);
    if (to < 0) return [];
    stories.push(readStory(attributesOf(head[1] ?? ""), html.slice(from, to)));
  }
  return stories;
}

function readStory(attributes: ReadonlyMap<string, string>, body: string): Story {
  const found = [...body.matchAll(passageTag)].map(([, head = "", text = ""]) => ({
    attributes: attributesOf(head),
    text,
  }));
  const first = attributes.get("startnode");
  const start = found.find((passage) => passage.attributes.get("pid") === first)?.attributes.get("name");
  return {
    name: attributes.get("name") ?? "",
    ...(start === undefined ? {} : { start }),
    format: attributes.get("format") ?? "",
    passages: found.map((passage): Passage => {
      const position = readPosition(passage.attributes.get("position"));
      return {
        name: passage.attributes.get("name") ?? "",
        tags: (passage.attributes.get("tags") ?? "").split(/\s+/).filter(Boolean),
        text: unescapeHtml(passage.text),
        ...(position ? { position } : {}),
      };
    }),
  };
}

function attributesOf(head: string): ReadonlyMap<string, string> {
  return new Map(
    [...head.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = "", double, single]) => [
      name.toLowerCase(),
      unescapeHtml(double ?? single ?? ""),
    ]),
  );
}
