/** With whom a meeting is asked for: `team:ID` or `agent:ID`. */
export const whomPattern = /^(team|agent):([\w-]{1,64})$/;

/** Which of the two, and the id. */
export type Whom = { readonly kind: "team" | "agent"; readonly id: string };

/** Reads `team:ID` or `agent:ID`; null for anything else. */
export function readWhom(text: string): Whom | null {
  const [, kind, id] = whomPattern.exec(text) ?? [];
  return id !== undefined && (kind === "team" || kind === "agent") ? { kind, id } : null;
}
