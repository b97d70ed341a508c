import type Database from "better-sqlite3";

/** The open database and where its file is. */
export type Store = { readonly db: Database.Database; readonly file: string };
