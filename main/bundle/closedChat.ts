import type { Sinks } from "#shared/site/sinks.ts";
import { manifestSinks } from "./manifestSinks.ts";
import type { WidgetFiles } from "./WidgetFiles.ts";

/**
 * The closed chat, with what tells the sinks in the same file where there are any: it is needed as soon as something is
 * shown, and the two take less together than apart.
 */
export function closedChat({ launcher, queue, plainQueue }: WidgetFiles, sinks: Sinks): string {
  const named = manifestSinks(sinks);
  if (Object.keys(named).length === 0) return launcher;
  return launcher + (named.marketo ? queue : plainQueue);
}
