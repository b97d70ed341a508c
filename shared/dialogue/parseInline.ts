import { fillUrl } from "./fillUrl.ts";
import { parsePlain } from "./parsePlain.ts";
import type { InlineTemplate } from "./template.ts";
import { tokenSource } from "./tokenSource.ts";
import { unescapeDefault } from "./unescapeDefault.ts";

const lexer = new RegExp(
  `${tokenSource}|\\]\\(((?:${tokenSource.replace(/\((?!\?)/g, "(?:")}|[^\\s(){}])+)\\)|\\*\\*|[*_[\\]]`,
  "g",
);

/** A mark that is open: `from` is where what it encloses begins. */
type Frame = { readonly mark: string; readonly from: number; readonly content: InlineTemplate[] };

function add(content: InlineTemplate[], part: InlineTemplate): void {
  const last = content[content.length - 1];
  if (part === "") return;
  if (typeof part === "string" && typeof last === "string") content[content.length - 1] = last + part;
  else content.push(part);
}

/**
 * Reads one line: bold, italic, links and tokens. Marks that do not pair up stay as text. Each mark can be open only
 * once, so that nothing nests deep and every part is moved a bounded number of times.
 */
export function parseInline(line: string): readonly InlineTemplate[] {
  if (!/[{[\]*_]/.test(line)) return [line];
  const stack: Frame[] = [{ mark: "", from: 0, content: [] }];
  const top = () => stack[stack.length - 1] as Frame;
  const write = (part: InlineTemplate) => add(top().content, part);
  const flatten = () => {
    const frame = stack.pop() as Frame;
    write(frame.mark);
    for (const part of frame.content) write(part);
  };
  const close = (mark: string): Frame | null => {
    if (!stack.some((frame) => frame.mark === mark)) return null;
    while (top().mark !== mark) flatten();
    return stack.pop() as Frame;
  };
  let from = 0;
  for (const match of line.matchAll(lexer)) {
    const [found, name, fallback, url] = match;
    const end = match.index + found.length;
    const before = line.charAt(match.index - 1);
    const after = line.charAt(end);
    write(line.slice(from, match.index));
    from = end;
    if (name !== undefined) write([name, unescapeDefault(fallback ?? "")]);
    else if (found === "[") {
      if (stack.some((frame) => frame.mark === "[")) {
        while (top().mark !== "[") flatten();
        flatten();
      }
      stack.push({ mark: "[", from: end, content: [] });
    } else if (found.startsWith("]")) {
      const frame = close("[");
      const link = url && parsePlain(url);
      // where tokens are, what they become decides whether it leads anywhere
      if (frame && link && (typeof link !== "string" || fillUrl(link, () => null) !== null))
        write({ link, content: frame.content, written: found });
      else {
        if (frame) for (const part of ["[", ...frame.content]) write(part);
        write(found);
      }
    } else {
      const word = found === "_";
      const open = stack.some((frame) => frame.mark === found);
      if (open && /\S/.test(before) && !(word && /[\p{L}\p{N}]/u.test(after))) {
        const { content, from: inside } = close(found) as Frame;
        // nothing at all between two marks is text
        if (content.length > 0) write(found === "**" ? { bold: content } : { italic: content });
        else if (inside === match.index) write(found + found);
      } else if (!open && /\S/.test(after) && !(word && /[\p{L}\p{N}]/u.test(before)))
        stack.push({ mark: found, from: end, content: [] });
      else write(found);
    }
  }
  write(line.slice(from));
  while (stack.length > 1) flatten();
  return top().content;
}
