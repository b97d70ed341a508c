/** One step of the database's shape. Once released it never changes: what follows is a new one with the next number. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string };
