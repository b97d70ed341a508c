const named =
  /((?:secret|token|password|passwd|api[-_]?key|authorization|cookie)["']?\s*[:=]\s*)("[^"]*"|'[^']*'|(?:bearer\s+|basic\s+)?[^\s,;}&]+)/gi;
const bearer = /\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi;
/** A password may hold an at sign itself, and a name may be missing. */
const credentials = /(\w+:\/\/)[^\s/@:]*:[^\s/]+@/g;

/** A line for the log without what looks like a secret: named values, bearer tokens, credentials in addresses. */
export function redact(line: string): string {
  return line
    .replace(named, "$1[redacted]")
    .replace(bearer, "$1 [redacted]")
    .replace(credentials, "$1[redacted]@");
}
