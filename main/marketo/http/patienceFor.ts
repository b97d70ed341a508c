const shortest = 5000;

/** Milliseconds that Marketo gets to answer: more than it gives itself. Tests that hurry (time scale) wait less, but no less than 5 s. */
export function patienceFor(method: "GET" | "POST", path: string, timeScale: number): number {
  return Math.max(shortest, ownTimeout(method, path) / timeScale);
}

function ownTimeout(method: "GET" | "POST", path: string): number {
  if (path.startsWith("/rest/asset/") || path.endsWith("/pagingtoken.json")) return 310_000;
  return method === "GET" ? 70_000 : 190_000;
}
