/** Where a person is kept. */
export type Place = { readonly id: number; readonly block: number; readonly place: number };
