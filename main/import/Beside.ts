/** A file that stands beside the imported one and belongs to it. `name`: without its folder. */
export type Beside = { readonly name: string; readonly text: string };
