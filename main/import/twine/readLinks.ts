/** A link of a passage: what is clicked, and the passage (or address) it leads to. */
export type PassageLink = { readonly label: string; readonly target: string };

/** `[[…]]`, with SugarCube's `[[…][code]]`. */
const link = /\[\[((?:[^\][]|\](?!\])|\[(?!\[))*?)(?:\]\[([^\]]*))?\]\]/g;

/** Takes the links out of a passage's text: what is left of it, the links in order, and the code that hung on them. */
export function readLinks(text: string): {
  readonly rest: string;
  readonly links: readonly PassageLink[];
  readonly code: readonly string[];
} {
  const links: PassageLink[] = [];
  const code: string[] = [];
  const rest = text.replace(link, (_, inside: string, setter: string | undefined) => {
    const { label, target } = readLink(inside);
    if (setter) code.push(setter);
    if (target !== "") links.push({ label: label || target, target });
    return "";
  });
  return { rest, links, code };
}

/** `label->target` (the last arrow), `target<-label` (the first), `label|target`, or the target alone. */
function readLink(inside: string): PassageLink {
  const right = inside.lastIndexOf("->");
  const left = inside.indexOf("<-");
  const bar = inside.indexOf("|");
  const cut = (at: number, width: number): [string, string] => [
    inside.slice(0, at).trim(),
    inside.slice(at + width).trim(),
  ];
  if (right >= 0) {
    const [label, target] = cut(right, 2);
    return { label, target };
  }
  if (left >= 0) {
    const [target, label] = cut(left, 2);
    return { label, target };
  }
  const [label, target] = bar < 0 ? [inside.trim(), inside.trim()] : cut(bar, 1);
  return { label, target };
}
