import type { ParsedDialogue } from "#shared/dialogue/parseDialogue.ts";
import type { ImportNotice } from "#shared/import/importNotice.ts";

/** A dialogue made of another program's file, or why it could not be made, and what could not come along. */
export type Converted = { readonly parsed: ParsedDialogue; readonly notices: readonly ImportNotice[] };
