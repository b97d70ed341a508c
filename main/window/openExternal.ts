import { shell } from "electron";
import { Failure } from "../failure/Failure.ts";
import { isSafeLink } from "./isSafeLink.ts";

/**
 * Opens a link in the user's browser or mail program; the only place that does.
 *
 * @throws {Failure} `forbidden` for anything but https and mailto
 */
export async function openExternal(url: string): Promise<void> {
  if (!isSafeLink(url))
    throw new Failure("forbidden", "Only https and mailto links can be opened.", { detail: url });
  // biome-ignore lint/plugin: this is the wrapper that every link goes through
  await shell.openExternal(url);
}
