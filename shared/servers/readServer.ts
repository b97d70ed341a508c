/** Why something that was typed is no address of a server that a password or key may go to. */
export type ServerProblem = "missing" | "notAnAddress" | "notEncrypted" | "credentials";

/** Reads a server's address, in any spelling: `calendar.example.org` is `https://calendar.example.org/`. */
export function readServer(
  typed: string,
): { readonly ok: true; readonly server: string } | { readonly ok: false; readonly problem: ServerProblem } {
  const text = typed.trim();
  const refuse = (problem: ServerProblem) => ({ ok: false as const, problem });
  if (text === "") return refuse("missing");
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(full)) return refuse("notAnAddress");
  const url = new URL(full);
  const isHere = ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && url.protocol !== "http:") return refuse("notAnAddress");
  if (url.protocol === "http:" && !isHere) return refuse("notEncrypted");
  if (url.username !== "" || url.password !== "") return refuse("credentials");
  return { ok: true, server: `${url.origin}${url.pathname}` };
}
