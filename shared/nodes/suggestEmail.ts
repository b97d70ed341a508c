import { mailProviders } from "./mailProviders.ts";

/** Right as they are, near as they come to others. */
const known = new Set([...mailProviders, "email.com", "mail.co", "rocketmail.com", "fastmail.com"]);

/** Those that are nowhere but at .com; every other provider may have a domain in any country. */
const worldwide = new Set(["gmail", "googlemail", "icloud", "protonmail"]);

/** Endings that are none, and what they are meant to be. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/\.(?:con|cmo|ocm|vom|xom|comm|coom|cpm|c0m)$/, ".com"],
  [/\.(?:nte|ent|nett)$/, ".net"],
  [/\.(?:ogr|rog|orgg)$/, ".org"],
  [/\.com\.b$/, ".com.br"],
];

/** What was probably meant by an e-mail address; null when it looks right. */
export function suggestEmail(typed: string): string | null {
  const found = /^([^\s@]+)@([^\s@]+)$/.exec(typed.trim());
  if (!found) return null;
  const [, name = "", written = ""] = found;
  const domain = written.toLowerCase();
  if (known.has(domain) || isNational(domain)) return null;
  const meant = mailProviders.find((provider) => isNearly(domain, provider)) ?? withEnding(domain);
  return meant === domain ? null : `${name}@${meant}`;
}

function isNational(domain: string): boolean {
  const [, own = ""] = /^([^.]+)\.(?:[a-z]{2}|com?\.[a-z]{2})$/.exec(domain) ?? [];
  return !worldwide.has(own) && mailProviders.some((provider) => provider.startsWith(`${own}.`));
}

function withEnding(domain: string): string {
  const [wrong, right] = endings.find(([ending]) => ending.test(domain)) ?? [];
  return wrong && right !== undefined ? domain.replace(wrong, right) : domain;
}

/** One slip of the finger away, in a long name two; or the whole of it but for its ending. */
function isNearly(domain: string, provider: string): boolean {
  const [own = ""] = provider.split(".");
  if (domain === own && own.length > 3) return true;
  // Two short names are near each other without any slip: mac.com, aol.com.
  if (own.length < 4)
    return domain !== provider && distance(domain, provider) === 1 && domain.startsWith(own);
  return distance(domain, provider) <= (own.length > 6 ? 2 : 1);
}

/** How many letters were left out, put in, changed, or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    rows.push(next);
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
