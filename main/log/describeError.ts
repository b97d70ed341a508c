import { redact } from "./redact.ts";

/** An error as the log has it: its kind, code, message, stack and causes; never the data that it was about. */
export function describeError(error: unknown): string {
  const lines: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < 4 && current !== undefined; depth += 1) {
    lines.push(current instanceof Error ? (current.stack ?? current.message) : typeof current);
    current = current instanceof Error ? current.cause : undefined;
  }
  return redact(lines.join("\ncaused by "));
}
