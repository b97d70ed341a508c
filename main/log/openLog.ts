import path from "node:path";
import { describeError } from "./describeError.ts";
import type { Log } from "./Log.ts";
import { redact } from "./redact.ts";

const mostBytes = 1024 * 1024;

/** The log in `logs/parley.log` of a folder; at 1 MB it becomes `parley.old.log`. Nothing is loaded until it is needed. */
export function openLog(folder: string): Log {
  let opened: ReturnType<typeof open> | undefined;
  return {
    error: async (where, error) => {
      opened ??= open(folder);
      (await opened).error(where, describeError(error));
    },
    note: async (where, line) => {
      opened ??= open(folder);
      (await opened).info(where, redact(line));
    },
  };
}

async function open(folder: string) {
  const { default: log } = await import("electron-log/node");
  const logger = log.create({ logId: "parley" });
  logger.transports.file.resolvePathFn = () => path.join(folder, "logs", "parley.log");
  logger.transports.file.maxSize = mostBytes;
  logger.transports.console.level = false;
  return logger;
}
