import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { LogProgress } from "#shared/reports/LogProgress.ts";
import type { LogImport } from "#shared/reports/logImport.ts";
import type { ReportedEvent } from "#shared/reports/ReportedEvent.ts";
import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import { Failure } from "../../failure/Failure.ts";
import { createRecorder } from "../record/createRecorder.ts";
import { isMisdated } from "../record/isMisdated.ts";
import type { ReportStore } from "../store/ReportStore.ts";
import { createLogReader } from "./createLogReader.ts";
import { eventsIn } from "./eventsIn.ts";
import type { LogItem } from "./LogItem.ts";

/** Events that are kept together. */
const batchSize = 10_000;
/** Broken lines that are named; of the others only the number is told. */
const mostNamed = 20;
/** Of a file's beginning, by which it is known again. */
const headBytes = 65_536;

/** `now`: milliseconds since the epoch, by which clocks that are wrong are known. */
type Options = {
  readonly now: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LogProgress) => void;
  /** Told of every request for a meeting, also of those that an import before brought. */
  readonly onAsk?: (ask: VisitorAsk) => void;
};

/**
 * Brings the events of a log in: what `eventsIn` finds in JSON lines or a JSON list, gzipped or not. They are kept in batches, each
 * whole together with how far it is, so that an import that was stopped or killed goes on there. What is no event is counted and
 * named, and stops nothing; nor does an event of which nobody knows when it was.
 *
 * @throws {Failure} `unreadable`, `not-found`; `damaged` for a gzip that breaks off, with all that came before it kept
 */
export async function importLog(
  store: ReportStore,
  file: string,
  { now, signal, onProgress, onAsk }: Options,
): Promise<LogImport> {
  const { db } = store;
  const { size } = await stat(file);
  const head = await readHead(file);
  const name = createHash("sha256").update(head).update(String(size)).digest("hex");
  const mark =
    db.prepare<[string], number>("SELECT bytes FROM imports WHERE name = ?").pluck().get(name) ?? 0;
  const keepMark = db.prepare("INSERT OR REPLACE INTO imports (name, bytes, lines) VALUES (?, ?, ?)");
  const recorder = createRecorder(store);
  const reader = createLogReader();
  const outcome = { added: 0, known: 0, broken: 0, brokenLines: [] as number[], misdated: 0 };
  let batch: ReportedEvent[] = [];
  let upTo: Pick<LogItem, "end" | "line"> = { end: mark, line: 0 };
  let read = 0;
  let isKeeping = false;

  const keep = db.transaction(() => {
    for (const event of batch)
      if (recorder.take(event)) outcome.added += 1;
      else outcome.known += 1;
    recorder.write();
    keepMark.run(name, upTo.end, upTo.line);
  });
  const flush = () => {
    isKeeping = true;
    keep();
    isKeeping = false;
    batch = [];
    onProgress?.({ events: outcome.added + outcome.known, read, size });
  };
  const take = (items: readonly LogItem[]) => {
    for (const item of items) {
      const isKnown = item.end <= mark;
      if (isKnown && item.json?.includes("meetingRequested") !== true) continue;
      const events = item.json === null ? undefined : eventsIn(parse(item.json));
      for (const { ask } of events ?? []) if (ask) onAsk?.(ask);
      if (isKnown) continue;
      if (events === undefined) {
        outcome.broken += 1;
        if (outcome.brokenLines.length < mostNamed) outcome.brokenLines.push(item.line);
      } else
        for (const event of events)
          if (isMisdated(event, now)) outcome.misdated += 1;
          else batch.push(event);
      upTo = item;
      if (batch.length >= batchSize) flush();
    }
  };

  const consume = async (bytes: AsyncIterable<Buffer>) => {
    for await (const piece of bytes) take(reader.push(piece));
    take(reader.end());
  };
  const source = createReadStream(file);
  source.on("data", (bytes) => {
    read += bytes.length;
  });
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  try {
    const options = signal ? { signal } : {};
    await (isPacked
      ? pipeline(source, createGunzip(), consume, options)
      : pipeline(source, consume, options));
  } catch (error) {
    // What could not be kept is taken back, and memory with it by whoever reads the store anew.
    if (isKeeping) throw error;
    flush();
    if (signal?.aborted === true) return { ...outcome, done: false };
    if (isPacked && isZlibError(error))
      throw new Failure("damaged", "This file breaks off. What could be read of it is kept.");
    throw error;
  }
  flush();
  db.prepare("DELETE FROM imports WHERE name = ?").run(name);
  return { ...outcome, done: true };
}

async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function parse(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString().replace(/,\s*$/, ""));
  } catch {
    return undefined;
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
