import type Database from "better-sqlite3";

/** What numbers of visits and passes stand for. A `way` is a node and a port: `wayOf`. */
export type WordKind = "dialogue" | "page" | "language" | "version" | "way";

export type Words = {
  /** The number of a word; a new one is kept. */
  readonly code: (kind: WordKind, word: string) => number;
  /** The number of a word, if it is known. */
  readonly find: (kind: WordKind, word: string) => number | undefined;
  readonly text: (code: number) => string;
  readonly all: (kind: WordKind) => readonly string[];
  /** One more than the largest number. */
  readonly count: () => number;
};

/** Reads the words that are known. Their numbers count from 1. */
export function openWords(db: Database.Database): Words {
  const codes = new Map<string, number>();
  const texts: string[] = [];
  const key = (kind: string, word: string) => `${kind} ${word}`;
  const all = db.prepare<[], { code: number; kind: string; word: string }>(
    "SELECT code, kind, word FROM words",
  );
  for (const { code, kind, word } of all.all()) {
    codes.set(key(kind, word), code);
    texts[code] = word;
  }
  const keep = db.prepare("INSERT INTO words (code, kind, word) VALUES (?, ?, ?)");
  return {
    code(kind, word) {
      const known = codes.get(key(kind, word));
      if (known !== undefined) return known;
      const code = Math.max(1, texts.length);
      keep.run(code, kind, word);
      codes.set(key(kind, word), code);
      texts[code] = word;
      return code;
    },
    find: (kind, word) => codes.get(key(kind, word)),
    text: (code) => texts[code] ?? "",
    all: (kind) => texts.filter((word, code) => word !== "" && codes.get(key(kind, word)) === code),
    count: () => Math.max(1, texts.length),
  };
}
