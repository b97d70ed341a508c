import type { AgentToReconnect } from "../calendars/AgentToReconnect.ts";
import type { EngagementProgress } from "../marketo/engagement.ts";
import type { MarketoTestProgress } from "../marketo/marketoReport.ts";
import type { SyncProgress } from "../marketo/syncProgress.ts";
import type { PublishProgress } from "../publishing/publishProgress.ts";
import type { LogProgress } from "../reports/LogProgress.ts";
import type { PushChannel } from "./channels.ts";
import type { ImportOutcome } from "./contract.ts";
import type { Preferences } from "./preferences.ts";
import type { SimulatorNews, StageNews } from "./simulatorMessage.ts";

/**
 * What main tells the renderer unasked. `command`: run the command with this id; `flush`: save everything now, then call
 * `app:flushed`; `dialogues:changed`: read the list again; `dialogues:open`: show this dialogue;
 * `dialogues:imported`: tell the user what became of the files that he opened with the app.
 */
export type Pushes = {
  /** The accounts of agents were checked, and some have to be connected again, or had to. */
  "calendars:changed": { readonly reconnect: readonly AgentToReconnect[] };
  command: { readonly id: string };
  flush: Record<string, never>;
  "dialogues:changed": Record<string, never>;
  "dialogues:open": { readonly id: string };
  "dialogues:imported": { readonly outcomes: readonly ImportOutcome[] };
  "preferences:changed": Preferences;
  /** How far the test of a connection is that is under way. */
  "marketo:progress": MarketoTestProgress;
  /** How far conversations are that go back to Marketo. */
  "engagement:progress": EngagementProgress;
  /** Conversations were written, or could not be, without anybody asking: read what is known of them again. */
  "engagement:changed": { readonly profile: string };
  /** How far the sync is that is under way, and how it ended. */
  "marketo:sync": SyncProgress;
  /** Meetings have changed: read the list again. */
  "meetings:changed": Record<string, never>;
  /** A sync has ended, or a command has brought something: read people, fields and what is known of connections again. */
  "people:changed": Record<string, never>;
  /** How far the publish is that is under way. */
  "publish:progress": PublishProgress;
  /** Something was fetched from a relay, or could not be: read them again. */
  "relays:changed": Record<string, never>;
  /** How far the import of a log is that is under way. */
  "reports:progress": LogProgress;
  /** What is known of requests for meetings and of the times that are offered: read it again. */
  "requests:changed": Record<string, never>;
  /** What the simulated page in its window says of itself. */
  "simulator:news": { readonly session: string; readonly news: SimulatorNews | StageNews };
};

/** A type error here means that `channels.ts` and `Pushes` disagree. */
export type PushPayload<Name extends PushChannel> = Pushes[Name];
