import type { Answer, Fault } from "./http/fault.ts";

const changed = (change: (record: Answer) => Answer): Fault => ({
  alter: (answer) => ({ ...answer, result: (answer.result as Answer[]).map(change) }),
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
  /** The page before, again. */
  samePage: { again: true },
} as const satisfies { readonly [name: string]: Fault };
