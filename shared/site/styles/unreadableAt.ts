import { tokenize, tokenTypes } from "css-tree/tokenizer";

const closing = new Map<number, number>([
  [tokenTypes.LeftCurlyBracket, tokenTypes.RightCurlyBracket],
  [tokenTypes.LeftParenthesis, tokenTypes.RightParenthesis],
  [tokenTypes.Function, tokenTypes.RightParenthesis],
  [tokenTypes.LeftSquareBracket, tokenTypes.RightSquareBracket],
]);
const closers = new Set(closing.values());
const broken = new Set<number>([tokenTypes.BadString, tokenTypes.BadUrl]);

/**
 * Where styles can be read in more than one way: a bracket, string or comment that does not end or was never begun, or
 * a backslash, by which anything can be written as something else; with the piece's end. Undefined where all is plain. The parser, which keeps
 * notes from one source to the next, may loop for ever on brackets that do not match.
 */
export function unreadableAt(
  source: string,
): { readonly start: number; readonly end: number; readonly escaped: boolean } | undefined {
  const open: { readonly until: number | undefined; readonly start: number; readonly end: number }[] = [];
  let found: { start: number; end: number; escaped: boolean } | undefined;
  tokenize(source, (type, start, end) => {
    const text = source.slice(start, end);
    const escaped = text.includes("\\");
    const unended =
      (type === tokenTypes.Comment && (text.length < 4 || !text.endsWith("*/"))) ||
      (type === tokenTypes.String && (text.length < 2 || text.at(-1) !== text[0])) ||
      (type === tokenTypes.Url && !text.endsWith(")"));
    const until = closing.get(type);
    if (until !== undefined) open.push({ until, start, end });
    const stray = closers.has(type) && open.pop()?.until !== type;
    if (escaped || unended || stray || broken.has(type)) found ??= { start, end, escaped };
  });
  const [left] = open;
  return found ?? (left && { start: left.start, end: left.end, escaped: false });
}
