/** `json`: undefined when there was none. */
export type ApiAnswer = { readonly status: number; readonly json: unknown; readonly headers: Headers };
