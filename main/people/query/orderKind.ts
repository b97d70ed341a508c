import { companyWordOf } from "./companyWordOf.ts";
import type { PeopleReader } from "./PeopleReader.ts";

/** What the order of a block's people by a field depends on besides their words: how these are read, and whether companies have a say. */
export function orderKind(reader: PeopleReader, block: number, field: string): string {
  const kind = reader.kind(field);
  return companyWordOf(reader, block, field) === undefined ? kind : `${kind} of companies`;
}
