/** What a role needs, by the beginning of a path; the first that fits. Names: as Marketo's role editor has them. */
const reading: readonly (readonly [RegExp, string])[] = [
  [/^\/rest\/v1\/(?:leads|companies|programs\/members)\/schema\//, "Read-Write Schema Standard Field"],
  [/^\/rest\/v1\/companies/, "Read-Only Company"],
  [/^\/rest\/v1\/activities\/external\/type/, "Read-Only Activity Metadata"],
  [/^\/(?:rest|bulk)\/v1\/activities/, "Read-Only Activity"],
  [/^\/rest\/asset\//, "Read-Only Assets"],
  [/^\/rest\/v1\/campaigns/, "Read-Only Campaigns"],
  [/^\/(?:rest|bulk)\/v1\/(?:lead|list|program)/, "Read-Only Lead"],
];
const writing: readonly (readonly [RegExp, string])[] = [
  [/^\/bulk\/v1\/activities\/export/, "Read-Only Activity"],
  [/^\/bulk\/v1\/(?:leads|program\/members)\/export/, "Read-Only Lead"],
  [/^\/rest\/v1\/activities\/external\/type/, "Read-Write Activity Metadata"],
  [/^\/rest\/v1\/activities/, "Read-Write Activity"],
  [/^\/rest\/v1\/companies/, "Read-Write Company"],
  [/^\/rest\/v1\/campaigns/, "Execute Campaign"],
  [/^\/rest\/asset\/.*\/approveDraft\.json$/, "Approve Assets"],
  [/^\/rest\/asset\//, "Read-Write Assets"],
  [/^\/(?:rest|bulk)\/v1\//, "Read-Write Lead"],
];

/** The permission that a call needs, as Marketo names it; undefined for one that needs none, or that nobody knows. */
export function permissionFor(method: "GET" | "POST", path: string): string | undefined {
  const table = method === "GET" ? reading : writing;
  if (path.startsWith("/rest/v1/stats/")) return undefined;
  return table.find(([form]) => form.test(path))?.[1];
}
