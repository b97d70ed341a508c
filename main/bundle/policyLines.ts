import type { PolicyNeed } from "./PolicyNeed.ts";

/** The needs as directives of a Content-Security-Policy, each once, in the order in which they first come. */
export function policyLines(needs: readonly PolicyNeed[]): string[] {
  const lines = new Map<string, Set<string>>();
  for (const { directive, source } of needs)
    lines.set(directive, (lines.get(directive) ?? new Set()).add(source));
  return [...lines].map(([directive, sources]) => [directive, ...sources].join(" "));
}
