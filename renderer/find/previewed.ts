import type { SearchQuery } from "#shared/ipc/search.ts";

/** What a preview of a replacement was asked for: nothing else may be carried out. */
export type Previewed = { readonly query: SearchQuery; readonly replacement: string };
