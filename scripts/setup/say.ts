/** Tells the person at the terminal what is going on; standard output stays free for what a command answers. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
