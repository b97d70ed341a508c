import type { Answer, Fault } from "./http/fault.ts";

const changed = (change: (record: Answer) => Answer): Fault => ({
  alter: (answer) => ({ ...answer, result: (answer.result as Answer[]).map(change) }),
});

const extract = { fileSize: null, fileChecksum: null, numberOfRecords: null, errorMsg: null, queuedAt: null };
const withNulls = (record: Answer): Answer => ({
  ...("exportId" in record ? extract : { description: null, programName: null, reasons: null, length: null }),
  ...record,
});

/** What has been seen of Marketo, or is feared of it, by name; each is asked for with `fail({ match, with: … })`. */
export const misbehaviours = {
  /** Of a status of an extract: the file is not what the checksum says. */
  wrongChecksum: changed((record) =>
    record.fileChecksum === undefined ? record : { ...record, fileChecksum: `sha256:${"0".repeat(64)}` },
  ),
  /** Of an extract: a cancelled one is spelled as in America. */
  canceled: changed((record) => (record.status === "Cancelled" ? { ...record, status: "Canceled" } : record)),
  /** There is more, it says, and does not say where. */
  moreWithoutToken: { alter: ({ nextPageToken: _, ...answer }) => ({ ...answer, moreResult: true }) },
  /** That there is more is told by the token alone. */
  tokenAlone: { alter: ({ moreResult: _, ...answer }) => answer },
  /** A token comes along although there is no more. */
  tokenAtTheEnd: {
    alter: (answer) => ({
      nextPageToken: "bm90aGluZyBtb3Jl====",
      ...answer,
      moreResult: answer.moreResult ?? false,
    }),
  },
  /** A refusal that holds a result all the same, its code a number. */
  refusedWithResult: {
    alter: (answer) => ({ ...answer, success: false, errors: [{ code: 611, message: "System error" }] }),
  },
  /** What there is none of is null, as the official description of extracts has it. */
  nulls: {
    alter: (answer) => ({
      ...{ requestId: null, errors: null, warnings: null, moreResult: null, nextPageToken: null },
      ...answer,
      ...(Array.isArray(answer.result) && { result: answer.result.map(withNulls) }),
    }),
  },
  /** The page before, again. */
  samePage: { again: true },
} as const satisfies { readonly [name: string]: Fault };
