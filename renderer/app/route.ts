/** What the window shows. */
export type Route =
  | { readonly screen: "list" }
  | { readonly screen: "editor"; readonly id: string }
  | { readonly screen: "people" }
  | { readonly screen: "agents" }
  | { readonly screen: "meetings" }
  | { readonly screen: "reports" }
  | { readonly screen: "themes" }
  | { readonly screen: "theme"; readonly id: string };
