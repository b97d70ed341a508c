import { tagsOf } from "./tagsOf.ts";

/** A Content-Security-Policy: sources by directive, both in small letters but for what is case-sensitive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/**
 * Every policy that a page is under: those of its header, in which a comma divides them, and those of its meta elements. All of
 * them hold (Content Security Policy Level 3, section 2.2).
 */
export function policiesOf(header: string | null, html: string): Policy[] {
  const texts = header === null ? [] : header.split(",");
  for (const attributes of tagsOf(html, "meta")) {
    if (!/http-equiv\s*=\s*["']?content-security-policy["'\s]/i.test(`${attributes} `)) continue;
    const found = /content\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(
      attributes.replace(/http-equiv\s*=\s*(?:"[^"]*"|'[^']*')/i, ""),
    );
    texts.push((found?.[1] ?? found?.[2] ?? "").replaceAll("&#39;", "'").replaceAll("&quot;", '"'));
  }
  return texts.map(parse).filter((policy) => policy.size > 0);
}

function parse(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(";")) {
    const [name = "", ...sources] = part.trim().split(/\s+/);
    // A directive that stands there twice counts as it stands first.
    if (name !== "" && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}
