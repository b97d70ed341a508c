import { importForeign } from "#main/import/importForeign.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { foreignFixture } from "./foreignFixture.ts";

/** The dialogue that a file of another program becomes, and what could not come along: code and parameters. */
export function readForeign(
  file: string,
  text = foreignFixture(file),
): { readonly dialogue: Dialogue; readonly notices: readonly { readonly [key: string]: string }[] } {
  const [converted] = importForeign(file, text) ?? [];
  if (!converted?.parsed.ok) throw new Error(`${file} was not read`);
  const { dialogue } = converted.parsed;
  return { dialogue, notices: converted.notices.map(({ code, params }) => ({ code, ...params })) };
}
