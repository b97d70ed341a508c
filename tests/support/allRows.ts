import type { MarketoAnswer } from "#main/marketo/http/MarketoAnswer.ts";
import type { MarketoResult } from "#main/marketo/http/MarketoResult.ts";

type Row = { readonly [name: string]: unknown };

/** The rows of all pages, and the answer to the last; fails when a page was refused. */
export async function allRows(pages: AsyncIterable<MarketoResult<MarketoAnswer>>) {
  const rows: Row[] = [];
  let last: MarketoAnswer | undefined;
  for await (const page of pages) {
    if (!page.ok) throw new Error(`${page.error.code}: ${page.error.message}`);
    rows.push(...(page.value.result as Row[]));
    last = page.value;
  }
  return { rows, last };
}
