import { readMarketoInstant } from "../../people/activities/readMarketoInstant.ts";
import type { MarketoAnswer } from "../http/MarketoAnswer.ts";
import type { WriteOptions } from "../http/MarketoClient.ts";
import { MarketoFailure } from "../http/MarketoFailure.ts";
import type { MarketoResult } from "../http/MarketoResult.ts";
import { downloadExport } from "./downloadExport.ts";
import { type ExportAnswer, exportAnswerSchema } from "./exportAnswer.ts";
import { exportFile } from "./exportFile.ts";
import { exportPaths } from "./exportPaths.ts";
import { failed } from "./failed.ts";
import { marketoTime } from "./marketoTime.ts";
import { orThrow } from "./orThrow.ts";
import type { SyncRun } from "./SyncRun.ts";
import type { ExportJob } from "./syncState.ts";
import type { TimeRange } from "./TimeRange.ts";

/** Marketo looks at most once a minute how far an export is. */
const pollMs = 60_000;
/** A full queue is asked again after 1, 2, 4, 4… minutes, for about two hours. */
const queueWaits = [1, 2, ...Array.from({ length: 30 }, () => 4)].map((minutes) => minutes * 60_000);
const mostJobs = 3;
/** Marketo has the file no more, or it is not what it should be. */
const lost = new Set(["not-ready", "bad-download"]);
/** Marketo's clock and ours may differ by so much before that is corrected. */
const clockSlackMs = 5000;

/**
 * An export that is wanted: of `window`, by the time that `filter` names, or of a static list; `fields` of people, or `types` of
 * activities.
 */
export type ExportWish = {
  readonly purpose: ExportJob["purpose"];
  readonly window: TimeRange;
  readonly filter?: "createdAt" | "updatedAt";
  readonly list?: number;
  readonly fields?: readonly string[];
  readonly types?: readonly number[];
};

/**
 * An export that is here. `window`: what it holds, which may be that of an earlier run, and is empty when it lies in the future;
 * `askedAt`: when, by Marketo's clock; `file`: undefined when it is empty.
 */
export type TakenExport = {
  readonly name: string;
  readonly window: TimeRange;
  readonly askedAt: number;
  readonly file: string | undefined;
  readonly records: number | undefined;
};

/**
 * Gets an export, from the one that an earlier run has asked for if it is the same, and brings its file down. One that failed or
 * was cancelled is asked for again.
 *
 * @throws {MarketoFailure} `export-failed`, `bad-download`, or a refusal
 */
export async function takeExport(wish: ExportWish, run: SyncRun): Promise<TakenExport> {
  let last = failed("export-failed", "Marketo did not make an export.", true);
  for (let tries = 0; tries < mostJobs; tries += 1) {
    const { job, isNew } = await jobFor(wish, run);
    const ended = await follow(wish, job, isNew, run);
    if (typeof ended === "string") {
      last = failed("export-failed", `Marketo did not make an export: ${ended}`, true);
      await run.keep({ job: undefined });
      continue;
    }
    const { exportId, window, askedAt } = job;
    const records = ended.numberOfRecords;
    if (records === 0) return { name: exportId, window, askedAt, file: undefined, records };
    const file = exportFile(run.folder, exportId);
    const facts = { size: ended.fileSize, checksum: ended.fileChecksum };
    try {
      await downloadExport(`${exportPaths[wish.purpose]}/${exportId}/file.json`, file, facts, run);
      return { name: exportId, window, askedAt, file, records };
    } catch (error) {
      if (!(error instanceof MarketoFailure) || !lost.has(error.error.code)) throw error;
      last = error;
      await run.keep({ job: undefined });
    }
  }
  throw last;
}

/** The job of an earlier run, or a new one. */
async function jobFor(
  wish: ExportWish,
  run: SyncRun,
): Promise<{ readonly job: ExportJob; readonly isNew: boolean }> {
  const { list, filter: time = "createdAt" } = wish;
  const columns = JSON.stringify([
    ...(list === undefined ? [] : [list]),
    ...(wish.fields ?? wish.types ?? []),
  ]);
  const { job } = run.state;
  if (job?.purpose === wish.purpose && job.columns === columns) return { job, isNew: false };
  const { fields, types } = wish;
  const asked = run.now();
  const { from, to } = wish.window;
  const startAt = marketoTime(from);
  const endAt = marketoTime(to);
  const filter = {
    ...(list === undefined ? { [time]: { startAt, endAt } } : { staticListId: list }),
    ...(types === undefined ? {} : { activityTypeIds: types }),
  };
  const body = { ...(fields === undefined ? {} : { fields }), format: "CSV", filter };
  const created = await whenQueued(
    (how) => run.client.post(`${exportPaths[wish.purpose]}/create.json`, body, how),
    run,
  );
  const answer = readExport(orThrow(created).result[0]);
  await setClock(answer, asked, run);
  const askedAt = Math.floor((asked + run.state.clock) / 1000) * 1000;
  // What happens later than it is asked for is not in it, whatever a wrong clock has made of its end.
  const window = { from, to: Math.min(to, askedAt) };
  const made = { purpose: wish.purpose, columns, window, exportId: answer.exportId, askedAt };
  await run.keep({ job: made });
  return { job: made, isNew: true };
}

/** What it ended with, or why there is none. */
async function follow(
  wish: ExportWish,
  job: ExportJob,
  isNew: boolean,
  run: SyncRun,
): Promise<ExportAnswer | string> {
  const path = `${exportPaths[wish.purpose]}/${job.exportId}`;
  if (isNew) await enqueue(path, run);
  for (let isFirst = true; ; isFirst = false) {
    if (isNew || !isFirst) await run.wait(pollMs, "export");
    const told = await run.client.get(`${path}/status.json`, {}, { signal: run.signal });
    // Unknown: of another API user, or older than Marketo remembers.
    if (!told.ok && (told.error.code === "1013" || told.error.code === "http-404")) return told.error.message;
    const answer = readExport(orThrow(told).result[0]);
    switch (answer.status.toLowerCase()) {
      case "created":
        await enqueue(path, run);
        break;
      case "completed":
        return answer;
      case "failed":
        return answer.errorMsg ?? "It failed.";
      case "cancelled":
      case "canceled":
        return "It was cancelled in Marketo.";
    }
  }
}

async function enqueue(path: string, run: SyncRun): Promise<void> {
  const sent = await whenQueued((how) => run.client.post(`${path}/enqueue.json`, {}, how), run);
  if (!sent.ok && sent.error.meaning !== "already-queued") throw new MarketoFailure(sent.error);
}

type Send = (how: WriteOptions) => Promise<MarketoResult<MarketoAnswer>>;

/** Sends what a full queue refuses until there is room; answers a refusal for another reason. */
async function whenQueued(send: Send, run: SyncRun): Promise<MarketoResult<MarketoAnswer>> {
  for (const ms of queueWaits) {
    // A job too many does no harm, so that it may be sent again.
    const sent = await send({ signal: run.signal, repeatable: true });
    if (sent.ok || sent.error.meaning !== "queue-full") return sent;
    await run.wait(ms, "queue");
  }
  throw failed("1029", "The queue of exports stayed full for two hours.", true);
}

/** When Marketo made it tells what its clock says; without milliseconds. `asked`: when, by this computer's clock. */
async function setClock({ createdAt }: ExportAnswer, asked: number, run: SyncRun): Promise<void> {
  const at = createdAt === undefined ? undefined : readMarketoInstant(createdAt);
  if (at === undefined) return;
  // It was made between question and answer: one that takes long says nothing about clocks.
  const isEarly = at <= asked + run.state.clock - clockSlackMs;
  const isLate = at >= run.marketoNow() + clockSlackMs;
  if (!isEarly && !isLate) return;
  // The second that it names may be nearly over; the overlap of two syncs is longer.
  const clock = at + 1000 - run.now();
  if (Math.abs(clock) > pollMs)
    run.warn({
      code: "clock",
      message: "The clock of this computer is wrong; what happened when is taken from Marketo's.",
    });
  await run.keep({ clock: Math.abs(clock) < clockSlackMs ? 0 : clock });
}

function readExport(record: unknown): ExportAnswer {
  const parsed = exportAnswerSchema.safeParse(record);
  if (parsed.success) return parsed.data;
  throw failed("bad-answer", "Marketo's answer about an export makes no sense.", true);
}
