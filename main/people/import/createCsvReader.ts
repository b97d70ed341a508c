import Papa from "papaparse";
import { Failure } from "../../failure/Failure.ts";

/** So many bytes without the end of a row are none: a quote was never closed. */
const longestRow = 32 * 1024 * 1024;

const quote = 0x22;
const newline = 0x0a;

/** What came in whole: rows of words, how many bytes they were, and the first line if it was among them. */
export type CsvPiece = { readonly rows: string[][]; readonly bytes: number };

/** Reads a CSV as its bytes come, cut anywhere. */
export type CsvReader = {
  /** The rows that are whole with these bytes. */
  push(bytes: Uint8Array): CsvPiece;
  /** The last row, if no line end follows it. */
  end(): CsvPiece;
  /** The first line with its end; undefined until it is whole. */
  readonly head: string | undefined;
  /** The names in the first line. */
  readonly names: readonly string[];
};

/**
 * Makes a reader of CSV in UTF-8 with commas (RFC 4180), line ends of either sort, with or without a byte order mark.
 * The first line has the names. A row with more or fewer words, or an open quote at the end, is a Failure: such a file was
 * cut or is none.
 *
 * @throws {Failure} `invalid`, from `push` and `end`
 */
export function createCsvReader(): CsvReader {
  let rest: Buffer = Buffer.alloc(0);
  let scanned = 0;
  let quoted = false;
  let head: string | undefined;
  let names: readonly string[] = [];
  let lineEnd: "\n" | "\r\n" = "\n";
  let count = 0;

  /** Behind the last whole row of `data`, 0 if there is none; behind the first one when the head is still to come. */
  function endOfRows(data: Buffer): number {
    const isHead = head === undefined;
    let end = 0;
    let at = scanned;
    let isWithin = quoted;
    for (; at < data.length; at += 1) {
      const byte = data[at];
      if (byte === quote) isWithin = !isWithin;
      else if (byte === newline && !isWithin) {
        end = at + 1;
        if (isHead) break;
      }
    }
    [scanned, quoted] = [at, isWithin];
    return end;
  }

  function take(data: Buffer, end: number): string {
    rest = data.subarray(end);
    scanned = Math.max(0, scanned - end);
    return data.toString("utf8", 0, end);
  }

  function readHead(line: string): void {
    head = line;
    lineEnd = line.endsWith("\r\n") ? "\r\n" : "\n";
    names = parse(line.replace(/^\ufeff/, ""))[0] ?? [];
    if (names.length === 0 || new Set(names).size < names.length)
      throw broken("Its first line does not name each column once.");
  }

  function parse(text: string): string[][] {
    const { data, errors } = Papa.parse<string[]>(text, {
      delimiter: ",",
      newline: lineEnd,
      skipEmptyLines: true,
    });
    if (errors.length > 0) throw broken(`A quote is out of place after row ${count}.`);
    return data;
  }

  function rowsOf(text: string): string[][] {
    const rows = parse(text);
    for (const row of rows) {
      count += 1;
      if (row.length !== names.length)
        throw broken(`Row ${count} has ${row.length} columns in place of ${names.length}.`);
    }
    return rows;
  }

  function pieces(data: Buffer): CsvPiece {
    let bytes = 0;
    let open = data;
    if (head === undefined) {
      const end = endOfRows(open);
      if (end === 0) {
        keep(open);
        return { rows: [], bytes };
      }
      scanned = end;
      readHead(take(open, end));
      bytes = end;
      open = rest;
    }
    const end = endOfRows(open);
    if (end === 0) {
      keep(open);
      return { rows: [], bytes };
    }
    return { rows: rowsOf(take(open, end)), bytes: bytes + end };
  }

  function keep(data: Buffer): void {
    if (data.length > longestRow) throw broken("A quote in it is never closed.");
    rest = data;
  }

  return {
    push: (bytes) => {
      const more = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return pieces(rest.length === 0 ? more : Buffer.concat([rest, more]));
    },
    end: () => {
      if (quoted) throw broken("It ends in the middle of a value.");
      if (rest.length === 0) return { rows: [], bytes: 0 };
      const { length } = rest;
      const text = take(rest, length);
      if (head !== undefined) return { rows: rowsOf(text), bytes: length };
      readHead(text);
      return { rows: [], bytes: length };
    },
    get head() {
      return head;
    },
    get names() {
      return names;
    },
  };
}

function broken(why: string): Failure {
  return new Failure("invalid", `This CSV file cannot be read. ${why}`);
}
