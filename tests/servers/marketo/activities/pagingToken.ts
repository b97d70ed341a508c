import { Refusal } from "../http/Refusal.ts";
import type { Position } from "./Activities.ts";

/** Where a reader of activities stands, and from which instant on it reads. */
export type PagingToken = Position & { readonly since: number };

/** The token as a client sends it back; it holds signs that must be encoded in an address. */
export function writePagingToken({ since, made, written }: PagingToken): string {
  const text = `date>${since}>${made}>${written}`;
  return Buffer.from(text.length % 3 === 0 ? `${text} ` : text).toString("base64");
}

/** Refused with 1003 when it is none of ours, as one is whose signs were not encoded. */
export function readPagingToken(token: string): PagingToken {
  const [name, since, made, written] = Buffer.from(token, "base64").toString("utf8").trim().split(">");
  if (!token.endsWith("=") || name !== "date" || !/^\d+$/.test(written ?? "")) {
    throw new Refusal("1003", "Invalid value for 'nextPageToken'");
  }
  return { since: Number(since), made: Number(made), written: Number(written) };
}
