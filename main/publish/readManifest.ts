import { type PublishedManifest, publishedManifestSchema } from "#shared/publishing/publishedManifest.ts";

/** Reads what a bundle's `site.js` registers; undefined when it is none, or broken. */
export function readManifest(script: Uint8Array): PublishedManifest | undefined {
  const text = new TextDecoder().decode(script).trim();
  const json = /^parley\.register\("site",(.*)\);$/s.exec(text)?.[1];
  if (json === undefined) return undefined;
  try {
    // What `scriptOf` writes is JSON but for this one key.
    return publishedManifestSchema.parse(JSON.parse(json.replaceAll('["__proto__"]:', '"__proto__":')));
  } catch {
    return undefined;
  }
}
