import { StringDecoder } from "node:string_decoder";

/**
 * The lines of a stream of UTF-8, without what ends them. Only a line feed does: Node's own reader of lines also stops at U+2028 and
 * U+2029, which JSON allows within its texts.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const piece of input) {
    const lines = (typeof piece === "string" ? piece : decoder.write(piece)).split("\n");
    lines[0] = rest + (lines[0] ?? "");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== "") yield rest;
}
