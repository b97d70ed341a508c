import type { Store } from "../../store/Store.ts";
import type { Column } from "../blocks/Column.ts";
import type { Companies } from "../companies/readCompanies.ts";
import type { FieldKind } from "./FieldKind.ts";

/** A block as it stands: `gone` has 1 at the place of who is no longer there. */
export type Block = {
  readonly id: number;
  readonly size: number;
  readonly alive: number;
  readonly gone: Uint8Array;
};

/** What queries read from, with a memory of what they read last. */
export type PeopleReader = {
  readonly db: Store["db"];
  /** In the order in which they were written. */
  readonly blocks: () => Block[];
  readonly ids: (block: number) => Float64Array;
  /** A field's words in capitals, see `capitalsOf`. */
  readonly capitals: (block: number, field: string) => string | undefined;
  readonly column: (block: number, field: string) => Column | undefined;
  /** What was made of a block before, or is made now; blocks do not change, so it stays true. */
  readonly remember: <Made extends ArrayBufferView>(block: number, name: string, make: () => Made) => Made;
  readonly kind: (field: string) => FieldKind;
  /** As they were when this was first asked. */
  readonly companies: () => Companies;
};
