/** How far the import of a file is. `bytes`: of the file, all rows before them are kept; `head`: its first line. */
export type ImportMark = { readonly head: string; readonly bytes: number; readonly rows: number };
