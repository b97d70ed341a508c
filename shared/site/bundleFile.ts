/** One file of a bundle: a relative path with forward slashes, and its bytes. */
export type BundleFile = { readonly name: string; readonly bytes: Uint8Array };
