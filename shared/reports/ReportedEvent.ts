import type { Pass } from "../engine/pass.ts";
import type { VisitorAsk } from "../scheduling/requests/visitorAsk.ts";

/**
 * An event as reports count it. `at`: milliseconds since the epoch; texts are empty and `path` is, where the site leaves them out or
 * the widget was too old to tell; `page`: without query and fragment; `acquires`: an e-mail address was given; `ask`: the meeting that was
 * asked for; `isMarketo`: Marketo tells of it, who knows neither page nor language nor version.
 */
export type ReportedEvent = {
  readonly id: string;
  readonly event: string;
  readonly at: number;
  readonly dialogue: string;
  readonly name: string;
  readonly version: string;
  readonly conversation: string;
  readonly visitor: string;
  readonly page: string;
  readonly language: string;
  readonly path: readonly Pass[];
  readonly acquires: boolean;
  readonly ask?: VisitorAsk;
  readonly isMarketo?: true;
};
