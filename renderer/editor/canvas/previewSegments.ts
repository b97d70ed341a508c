import { parseRichText } from "#shared/dialogue/parseRichText.ts";
import { plainText } from "#shared/dialogue/plainText.ts";
import { tokenSource } from "#shared/dialogue/tokenSource.ts";

/** A piece of a card's preview: words, or a token's attribute. */
export type PreviewSegment = { readonly text: string } | { readonly token: string };

const token = new RegExp(tokenSource, "g");
const [opening, closing] = ["\uE000", "\uE001"];
/** Characters of a template that a card has no room for. */
const longest = 400;
/** What reads as it is written: no formatting, no token, no list, no space to fold. */
const plain = /^(?!-|\d+\.)[^\s*_[\]{\uE000\uE001]+(?: [^\s*_[\]{\uE000\uE001]+)*$/;

/** A template as a card shows it: no formatting, one run of words, tokens told apart. Long ones are cut. */
export function previewSegments(template: string): readonly PreviewSegment[] {
  // nearly all are such, of which a large dialogue has many thousands: the card shares the string
  if (template.length <= longest && plain.test(template)) return [{ text: template }];
  const marked = template
    .slice(0, longest)
    .replace(token, (_, name: string) => `${opening}${name}${closing}`);
  const words = plainText(parseRichText(marked, () => null))
    .replace(/\s+/g, " ")
    .trim();
  return words
    .split(opening)
    .flatMap((part, index): PreviewSegment[] => {
      if (index === 0) return [{ text: part }];
      const [name = "", rest = ""] = part.split(closing);
      return [{ token: name }, { text: rest }];
    })
    .filter((segment) => !("text" in segment) || segment.text !== "");
}
