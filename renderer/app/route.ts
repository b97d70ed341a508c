/** What the window shows. */
export type Route = { readonly screen: "list" } | { readonly screen: "editor"; readonly id: string };
