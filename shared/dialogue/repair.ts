/** Something that was mended when a document was read. `params` let the studio say it in the user's language. */
export type Repair = {
  readonly code: "language-added" | "id-changed" | "edge-removed" | "position-moved" | "group-mended";
  readonly message: string;
  readonly params: { readonly [name: string]: string };
};
