import { tagsOf } from "./tagsOf.ts";

/** A script element that loads a `parley.js`. */
export type Snippet = { readonly src: string; readonly integrity: string; readonly nonce: string };

/** The first script element of a page that loads a `parley.js`; its address may be relative to the page. */
export function findSnippet(html: string): Snippet | undefined {
  for (const attributes of tagsOf(html, "script")) {
    const src = attributeOf(attributes, "src");
    // What its name begins with tells it from others where there are no folders.
    if (!/(^|\/)[a-z0-9-]*parley\.js(\?|#|$)/.test(src)) continue;
    return { src, integrity: attributeOf(attributes, "integrity"), nonce: attributeOf(attributes, "nonce") };
  }
  return undefined;
}

function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(
    attributes,
  );
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim().replaceAll("&amp;", "&");
}
