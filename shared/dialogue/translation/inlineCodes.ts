import { tokenSource } from "../tokenSource.ts";

/**
 * A part of a text for translators: words, or marks that must come through as they are: one that stands alone (a token), or
 * two around what is translated (bold, italic, a link's label, a token's default).
 */
export type CodedPart =
  | string
  | { readonly code: string }
  | { readonly open: string; readonly close: string; readonly inside: readonly CodedPart[] };

const lexer = new RegExp(
  `${tokenSource}|\\]\\((?:${tokenSource.replace(/\((?!\?)/g, "(?:")}|[^\\s(){}])+\\)|\\*\\*|[*_[]`,
  "g",
);
const defaultOf = /^([^"]*")(.+)("[ \t]*\}\})$/;

type Frame = { readonly mark: string; readonly content: CodedPart[] };

/** Takes a text apart at its tokens and its formatting. All parts together are the text, whatever it is. */
export function inlineCodes(text: string): readonly CodedPart[] {
  return text.split("\n").flatMap((line, index) => [...(index > 0 ? ["\n"] : []), ...codesOf(line)]);
}

/** Of one line, in which marks pair up as `parseInline` pairs them. */
function codesOf(line: string): readonly CodedPart[] {
  const stack: Frame[] = [{ mark: "", content: [] }];
  const top = () => stack[stack.length - 1] as Frame;
  const isOpen = (mark: string) => stack.some((frame) => frame.mark === mark);
  const write = (...parts: CodedPart[]) => top().content.push(...parts.filter((part) => part !== ""));
  const flatten = () => {
    const { mark, content } = stack.pop() as Frame;
    write(mark, ...content);
  };
  const close = (mark: string, end: string) => {
    while (top().mark !== mark) flatten();
    const { content } = stack.pop() as Frame;
    if (content.length > 0) write({ open: mark, close: end, inside: content });
    else write(mark + end);
  };
  let from = 0;
  for (const match of line.matchAll(lexer)) {
    const [found, name] = match;
    const end = match.index + found.length;
    write(line.slice(from, match.index));
    from = end;
    if (name !== undefined) write(tokenPart(found));
    else if (found.startsWith("]")) {
      if (isOpen("[")) close("[", found);
      else write(found);
    } else if (found === "[") {
      if (isOpen("[")) while (isOpen("[")) flatten();
      stack.push({ mark: "[", content: [] });
    } else {
      const [before, after] = [line.charAt(match.index - 1), line.charAt(end)];
      const within = (letter: string) => found === "_" && /[\p{L}\p{N}]/u.test(letter);
      if (isOpen(found) && /\S/.test(before) && !within(after)) close(found, found);
      else if (!isOpen(found) && /\S/.test(after) && !within(before))
        stack.push({ mark: found, content: [] });
      else write(found);
    }
  }
  write(line.slice(from));
  while (stack.length > 1) flatten();
  return top().content;
}

function tokenPart(token: string): CodedPart {
  const [, open, words, close] = defaultOf.exec(token) ?? [];
  return open !== undefined && words !== undefined && close !== undefined
    ? { open, close, inside: [words] }
    : { code: token };
}
