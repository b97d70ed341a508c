/** How far the import of a log is. `read`: bytes of the file's `size`. */
export type LogProgress = { readonly events: number; readonly read: number; readonly size: number };
