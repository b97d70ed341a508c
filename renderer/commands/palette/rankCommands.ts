import type { Command } from "../command.ts";
import { fuzzyScore } from "../fuzzyScore.ts";

/** A command as the palette lists it; `ready`: whether it can run now. */
export type RankedCommand = { readonly command: Command; readonly label: string; readonly ready: boolean };

/** The commands that fit a query, best first; those that cannot run now come last. */
export function rankCommands(commands: Iterable<Command>, query: string): readonly RankedCommand[] {
  return [...commands]
    .flatMap((command) => {
      const label = command.label();
      const score = fuzzyScore(query, label);
      return score === null ? [] : [{ command, label, score, ready: command.when?.() !== false }];
    })
    .sort((a, b) => Number(b.ready) - Number(a.ready) || b.score - a.score);
}
