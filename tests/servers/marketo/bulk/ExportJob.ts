/** Texts of the lines of a file, without ends; the first holds the names of the columns. */
export type Lines = Iterable<string>;

/** A bulk extract. Instants are milliseconds since the epoch. `file`: once it is there. */
export type ExportJob = {
  readonly id: string;
  readonly kind: "leads" | "activities";
  readonly format: string;
  readonly lines: () => Lines;
  readonly createdAt: number;
  status: "Created" | "Queued" | "Processing" | "Completed" | "Failed" | "Cancelled";
  queuedAt?: number;
  startedAt?: number;
  finishedAt?: number;
  records: number;
  errorMsg?: string;
  file?: { readonly path: string; readonly size: number; readonly checksum: string };
  /** What the status endpoint tells until it looks again. */
  told?: { readonly at: number; readonly status: object };
};
