import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { createCsvReader } from "./createCsvReader.ts";

function readAll(bytes: Uint8Array, cuts: readonly number[]) {
  const reader = createCsvReader();
  const rows: string[][] = [];
  const marks: number[] = [];
  let read = 0;
  const take = (piece: ReturnType<typeof reader.push>) => {
    rows.push(...piece.rows);
    read += piece.bytes;
    marks.push(read);
  };
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    take(reader.push(bytes.subarray(from, end)));
    from = end;
  }
  take(reader.end());
  return { rows, names: reader.names, head: reader.head ?? "", marks };
}

const cell = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom("", "null", 'a"b', "a,b", "a\nb", "a\r\nb", "😀", " x ", '"', "ß", "x".repeat(4000)),
);
const rows = fc.array(fc.tuple(fc.nat().map(String), cell, cell), { maxLength: 12 });
const cuts = fc.array(fc.nat(), { maxLength: 8 });

describe("a CSV", () => {
  test("comes in as it was written, wherever its bytes are cut", () => {
    fc.assert(
      fc.property(rows, cuts, fc.constantFrom("\n", "\r\n"), fc.boolean(), (wanted, at, newline, ended) => {
        const text = Papa.unparse([["id", "first", "second"], ...wanted], { newline });
        const bytes = new TextEncoder().encode(ended ? text + newline : text);
        const { rows: read, names } = readAll(bytes, at);
        expect(names).toEqual(["id", "first", "second"]);
        expect(read).toEqual(wanted);
      }),
    );
  });

  test("can be gone on with wherever rows were whole", () => {
    fc.assert(
      fc.property(rows, cuts, (wanted, at) => {
        const bytes = new TextEncoder().encode(
          Papa.unparse([["id", "first", "second"], ...wanted], { newline: "\n" }),
        );
        const whole = readAll(bytes, at);
        for (const mark of whole.marks.filter((one) => one > 0)) {
          const reader = createCsvReader();
          reader.push(Buffer.from(whole.head));
          const rest = [...reader.push(bytes.subarray(mark)).rows, ...reader.end().rows];
          expect(rest).toEqual(wanted.slice(wanted.length - rest.length));
        }
      }),
    );
  });

  test("may begin with a byte order mark", () => {
    expect(readAll(new TextEncoder().encode("\ufeffid,a\n1,x\n"), []).names).toEqual(["id", "a"]);
  });

  test.each([
    ["that was cut within a row", "id,a,b\n1,x,y\n2,x", "Row 2 has 2 columns in place of 3."],
    ["that was cut within quotes", 'id,a\n1,"x\n2,y\n', "in the middle of a value"],
    ["with a quote out of place", 'id,a\n1,x"y"\n2,"x"y\n', "quote"],
    ["that names a column twice", "id,a,a\n1,2,3\n", "name each column once"],
    ["that is a page in truth", "<html>\n<body>a, b</body>\n</html>", "columns in place of"],
  ])("%s is told as broken", (_, text, message) => {
    expect(() => readAll(new TextEncoder().encode(text), [])).toThrow(message);
  });
});
