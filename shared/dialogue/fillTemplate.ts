import { fillPlain } from "./fillPlain.ts";
import { fillUrl } from "./fillUrl.ts";
import type { ReadAttribute } from "./readToken.ts";
import type { Inline, RichText } from "./richText.ts";
import type { InlineTemplate, Template } from "./template.ts";

function fillLine(line: readonly InlineTemplate[], read: ReadAttribute): readonly Inline[] {
  return line.flatMap((part): readonly Inline[] => {
    if (typeof part === "string") return [part];
    if ("bold" in part) return wrap(fillLine(part.bold, read), (bold) => ({ bold }));
    if ("italic" in part) return wrap(fillLine(part.italic, read), (italic) => ({ italic }));
    if (!("link" in part)) return [fillPlain([part], read)].filter((text) => text !== "");
    const content = fillLine(part.content, read);
    const link = fillUrl(part.link, read);
    if (link === null) return ["[", ...content, part.written];
    return [{ link, content: content.length > 0 ? content : [link] }];
  });
}

/** What holds nothing but empty tokens holds nothing. */
function wrap(content: readonly Inline[], make: (content: readonly Inline[]) => Inline): readonly Inline[] {
  return content.length > 0 ? [make(content)] : [];
}

/** Fills the tokens of a text in. Values are never read as formatting or as tokens. */
export function fillTemplate(template: Template, read: ReadAttribute): RichText {
  if (typeof template === "string") return [{ lines: [[template]] }];
  return template.map((block) =>
    "lines" in block
      ? { lines: block.lines.map((line) => fillLine(line, read)) }
      : { ...block, items: block.items.map((item) => fillLine(item, read)) },
  );
}
