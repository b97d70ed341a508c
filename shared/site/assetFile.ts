/** Where a bundle has a PDF that goes with a dialogue, by its hash. */
export function assetFile(hash: string): `a/${string}.pdf` {
  return `a/${hash}.pdf`;
}
