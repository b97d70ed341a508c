import { readServer } from "#shared/servers/readServer.ts";
import { Failure } from "../failure/Failure.ts";

/** A relay's address as it is kept, without a slash at the end. @throws {Failure} `invalid` */
export function addressOf(typed: string): string {
  const read = readServer(typed);
  if (!read.ok) throw new Failure("invalid", "Parley cannot connect such a relay.", { detail: read.problem });
  return read.server.replace(/\/+$/, "");
}
