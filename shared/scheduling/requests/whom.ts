/** With whom a meeting is asked for: `team:ID` or `agent:ID`; ids as in `dialogueIdSchema`. */
export const whomPattern = /^(team|agent):([A-Za-z0-9][A-Za-z0-9._-]{0,99})$/;

/** Which of the two, and the id. */
export type Whom = { readonly kind: "team" | "agent"; readonly id: string };

/** Reads `team:ID` or `agent:ID`; null for anything else. */
export function readWhom(text: string): Whom | null {
  const [, kind, id] = whomPattern.exec(text) ?? [];
  return id !== undefined && (kind === "team" || kind === "agent") ? { kind, id } : null;
}
