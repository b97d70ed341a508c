import { SetupError } from "#scripts/setup/SetupError.ts";
import { say } from "#scripts/setup/say.ts";

/**
 * Runs what a command does and ends the process with the exit code that it answers. What is missing is said in one
 * line. An interruption is an ordinary end, so that tools and the virtual screen end too.
 */
export async function runCommand(work: () => Promise<number>): Promise<never> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, (_signal: NodeJS.Signals, number: number) => {
      // A tool that is running listens too, and ends first.
      if (process.listenerCount(signal) === 1) process.exit(128 + number);
    });
  }
  try {
    process.exit(await work());
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exit(1);
  }
}
