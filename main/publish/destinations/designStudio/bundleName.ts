/** The name in a bundle of a file that `flatName` has named; undefined for one that is none of ours. */
export function bundleName(prefix: string, name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length).replace(/^([acd])-/, "$1/") : undefined;
}
