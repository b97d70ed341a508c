import path from "node:path";
import log from "electron-log/node";
import { describeError } from "./describeError.ts";
import type { Log } from "./Log.ts";
import { redact } from "./redact.ts";

const mostBytes = 1024 * 1024;

/** Opens `logs/parley.log` in a folder; at 1 MB it becomes `parley.old.log`. */
export function openLog(folder: string): Log {
  const logger = log.create({ logId: "parley" });
  logger.transports.file.resolvePathFn = () => path.join(folder, "logs", "parley.log");
  logger.transports.file.maxSize = mostBytes;
  logger.transports.console.level = false;
  return {
    info: (message) => logger.info(redact(message)),
    error: (where, error) => logger.error(where, describeError(error)),
  };
}
