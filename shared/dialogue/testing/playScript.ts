import type { Program } from "../../engine/program.ts";
import { createPlayer, type Played } from "./createPlayer.ts";
import type { Script } from "./scriptSchema.ts";

/** Plays a dialogue with a script. No real time passes: delays move the script's clock on. */
export function playScript(program: Program, script: Script): Played {
  const player = createPlayer(program, script);
  for (const input of script.inputs) player.act(input);
  return player.played();
}
