import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Refusal } from "../http/Refusal.ts";
import { centralDate } from "../limits/centralDate.ts";
import { zulu } from "../people/instants.ts";
import type { ExportJob, Lines } from "./ExportJob.ts";
import { writeExport } from "./writeExport.ts";

const mostQueued = 10;
const mostProcessing = 2;

type Wishes = {
  readonly timeScale: number;
  readonly now: () => number;
  readonly dailyExport: number;
  readonly queueWait: number;
  readonly processing: number;
};

const isWaiting = ({ status }: ExportJob) => status === "Queued" || status === "Processing";

/** The bulk extracts of a subscription: at most two are processed at a time, ten wait or are processed, and a day has its share of bytes. */
export class Exports {
  readonly #wishes: Wishes;
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), "marketo-"));
  readonly #jobs = new Map<string, ExportJob>();
  readonly #used = new Map<string, number>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #failing: string[] = [];
  /** Whether the columns of files stand in another order than was asked for. */
  reordered = false;
  #closed = false;

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
  }

  get jobs(): readonly ExportJob[] {
    return [...this.#jobs.values()];
  }

  /** The next extract that is processed fails with this message. */
  failNext(message: string): void {
    this.#failing.push(message);
  }

  /** Today's bytes are used up. */
  exhaust(): void {
    this.#used.set(centralDate(this.#wishes.now()), this.#wishes.dailyExport);
  }

  create(kind: ExportJob["kind"], format: string, lines: () => Lines): ExportJob {
    this.#checkQuota();
    const createdAt = this.#wishes.now();
    const job: ExportJob = {
      id: randomUUID(),
      kind,
      format,
      lines,
      createdAt,
      status: "Created",
      records: 0,
    };
    this.#jobs.set(job.id, job);
    return job;
  }

  find(kind: ExportJob["kind"], id: string): ExportJob {
    const job = this.#jobs.get(id);
    if (job?.kind !== kind) throw new Refusal("1013", `Export job ${id} not found`);
    return job;
  }

  enqueue(job: ExportJob): void {
    this.#checkQuota();
    if (isWaiting(job)) throw new Refusal("1029", "Job already queued");
    if (job.status !== "Created") throw new Refusal("1003", `Cannot enqueue a job with status ${job.status}`);
    if (this.jobs.filter(isWaiting).length >= mostQueued) {
      throw new Refusal("1029", `Too many jobs (${mostQueued}) in queue`);
    }
    job.status = "Queued";
    job.queuedAt = this.#wishes.now();
    this.#after(this.#wishes.queueWait, () => this.#startNext());
  }

  cancel(job: ExportJob): void {
    if (job.status === "Completed" || job.status === "Failed") {
      throw new Refusal("1003", `Cannot cancel a job with status ${job.status}`);
    }
    job.status = "Cancelled";
    this.#startNext();
  }

  /** What a job's status endpoint tells: it looks only once a minute. */
  tell(job: ExportJob): object {
    const now = this.#wishes.now();
    if (job.told === undefined || now - job.told.at >= 60_000 / this.#wishes.timeScale) {
      job.told = { at: now, status: this.describe(job) };
    }
    return job.told.status;
  }

  /** A job as it is now. */
  describe(job: ExportJob): object {
    const { queuedAt, startedAt, finishedAt, file, errorMsg } = job;
    return {
      exportId: job.id,
      format: job.format,
      status: job.status,
      createdAt: zulu(job.createdAt),
      ...(queuedAt !== undefined && { queuedAt: zulu(queuedAt) }),
      ...(startedAt !== undefined && { startedAt: zulu(startedAt) }),
      ...(finishedAt !== undefined && { finishedAt: zulu(finishedAt) }),
      ...(errorMsg !== undefined && { errorMsg }),
      ...(file && { numberOfRecords: job.records, fileSize: file.size, fileChecksum: file.checksum }),
    };
  }

  /** Stops the work and removes the files. */
  close(): void {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #checkQuota(): void {
    const { now, dailyExport } = this.#wishes;
    if ((this.#used.get(centralDate(now())) ?? 0) < dailyExport) return;
    throw new Refusal("1029", `Export daily quota ${Math.round(dailyExport / 1_048_576)}MB exceeded.`);
  }

  #after(seconds: number, work: () => void): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        work();
      },
      (seconds * 1000) / this.#wishes.timeScale,
    );
    this.#timers.add(timer);
  }

  #startNext(): void {
    const processing = this.jobs.filter(({ status }) => status === "Processing").length;
    const job = this.jobs.find(({ status }) => status === "Queued");
    if (this.#closed || job === undefined || processing >= mostProcessing) return;
    job.status = "Processing";
    job.startedAt = this.#wishes.now();
    this.#after(this.#wishes.processing, () => void this.#process(job));
  }

  async #process(job: ExportJob): Promise<void> {
    const stopped = () => this.#closed || job.status !== "Processing";
    if (stopped()) return;
    const errorMsg = this.#failing.shift();
    if (errorMsg === undefined) {
      const file = path.join(this.#folder, job.id);
      const { size, checksum, records } = await writeExport(file, job.lines(), stopped);
      if (stopped()) return;
      job.file = { path: file, size, checksum };
      job.records = records;
      const day = centralDate(this.#wishes.now());
      this.#used.set(day, (this.#used.get(day) ?? 0) + size);
      job.status = "Completed";
    } else {
      job.errorMsg = errorMsg;
      job.status = "Failed";
    }
    job.finishedAt = this.#wishes.now();
    this.#startNext();
  }
}
