/** What a visitor asks for. `key`: the same for each try of one request; `start`: an instant, null if it could not be read. */
export type BookingRequest = { readonly key: string; readonly start: number | null };
