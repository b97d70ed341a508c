import { withoutEnd } from "#shared/targeting/withoutEnd.ts";

/** A host as this browser and the manifest write it: ASCII, lower case, no dot at the end. */
export function readHost(host: string): string {
  return withoutEnd(host.toLowerCase(), ".");
}
