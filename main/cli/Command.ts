import type { Readable } from "node:stream";
import type { Keyring } from "../secrets/Keyring.ts";

/**
 * Where a command reads and writes. Paths are relative to `cwd`. `home`: the folder of all that Parley keeps; `keyring`: the
 * system's, where there is one to ask; `input`: what is written to the command, where it can be read; `ended`: resolves when the
 * system, or whoever sits before it, asks the program to end, and keeps it from ending by itself from then on; `prepareNetwork`: has
 * requests go the way that this computer says, before the first one.
 */
export type CommandIo = {
  readonly cwd: string;
  readonly home?: string;
  readonly keyring?: () => Promise<Keyring>;
  readonly input?: Readable;
  readonly ended?: () => Promise<void>;
  readonly prepareNetwork?: () => Promise<void>;
  out(text: string): void;
  err(text: string): void;
};

/** 0: done; 1: problems were found; 2: wrong use, or a file that cannot be read or written. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line. `run` gets what stands behind the command's name. */
export type Command = {
  readonly summary: string;
  readonly usage: string;
  run(args: readonly string[], io: CommandIo): Promise<ExitCode>;
};
