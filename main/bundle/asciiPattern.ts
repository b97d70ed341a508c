import { domainToASCII } from "node:url";

const form = /^((?:\*|https?):\/\/)?(\*\.)?([^\s*/?#:@[\]\\]+)(.*)$/is;

/** A page pattern with its host as browsers write it, `xn--…`. One that names no such host stays as it is. */
export function asciiPattern(pattern: string): string {
  const found = form.exec(pattern.trim());
  if (!found) return pattern;
  const [, scheme = "", subdomains = "", host = "", rest = ""] = found;
  const ascii = domainToASCII(host);
  return ascii === "" ? pattern : `${scheme}${subdomains}${ascii}${rest}`;
}
