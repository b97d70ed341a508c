import { SetupError } from "#scripts/setup/SetupError.ts";
import { say } from "#scripts/setup/say.ts";

/** Runs what a command does, and ends the process with the exit code that it answers; what is missing is said in one line. */
export async function runCommand(work: () => Promise<number>): Promise<never> {
  try {
    process.exit(await work());
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exit(1);
  }
}
