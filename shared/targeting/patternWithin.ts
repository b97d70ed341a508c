import { decodePercent } from "./decodePercent.ts";
import { decodeQuery } from "./decodeQuery.ts";
import { fitsGlob, type Glob } from "./glob.ts";
import { type Pattern, parsePattern } from "./parsePattern.ts";
import { splitQuery } from "./splitQuery.ts";

/** Stands for “any run of characters” in a text: no text between stars holds it. */
const anything = "\0";

/** Whether every text that fits `inner` fits `outer`. A star of `inner` fits nothing but a star of `outer`. */
function globWithin(inner: Glob, outer: Glob): boolean {
  if ([...inner, ...outer].some((part) => part.includes(anything))) return false;
  return fitsGlob(outer, inner.join(anything));
}

function hostWithin(inner: Pattern, outer: Pattern): boolean {
  if (outer.host === undefined) return true;
  if (inner.host === undefined) return false;
  if (inner.host === outer.host) return outer.subdomains || !inner.subdomains;
  return outer.subdomains && inner.host.endsWith(`.${outer.host}`);
}

const pathOf = ({ path = "/*" }: Pattern): Glob => path.split("*").map(decodePercent);
const queryOf = ({ query }: Pattern) =>
  splitQuery(query).map(([name, value]) => [name, value.split("*").map(decodeQuery)] as const);

/**
 * Whether every page that the pattern `inner` covers is covered by `outer`. True is proved; false means that it is not so,
 * or could not be proved. One that cannot be read covers nothing.
 */
export function patternWithin(inner: string, outer: string): boolean {
  if (outer.trim() === "*") return true;
  const [small, large] = [parsePattern(inner), parsePattern(outer)];
  if (inner.trim() === "*" || !large) return false;
  if (!small) return true;
  if (large.scheme !== undefined && large.scheme !== small.scheme) return false;
  if (Number(small.port || 0) !== Number(large.port || 0) || !hostWithin(small, large)) return false;
  const asked = queryOf(small);
  return (
    globWithin(pathOf(small), pathOf(large)) &&
    queryOf(large).every(([name, glob]) =>
      asked.some((part) => part[0] === name && globWithin(part[1], glob)),
    )
  );
}
