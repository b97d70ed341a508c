/** A host as this browser and the manifest write it: ASCII, lower case, no dot at the end. */
export function readHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, "");
}
