/** The name of a bundle's script with the content of a file that goes with a dialogue, and of what it registers. */
export type AssetScript = `a/${string}.js`;

/**
 * The script that carries a bundled file, by the file's own path. A file host may send no CORS headers, and a page may be
 * opened from disk: then only scripts can be read.
 */
export function assetScript(file: string): AssetScript {
  return `a/${file.replace(/^a\/|\.[^.]*$/g, "")}.js`;
}
