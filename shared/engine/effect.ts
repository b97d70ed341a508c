import type { RichText } from "../dialogue/richText.ts";
import type { Value } from "../dialogue/value.ts";
import type { captureInputs } from "../nodes/capture.ts";
import type { AskedMeeting } from "../scheduling/requests/askedMeeting.ts";

/** An answer or option as it is offered. */
export type Choice = { readonly id: string; readonly label: string };

/** What the visitor is asked for at the node where the conversation waits. */
export type Ask =
  | { readonly type: "choice"; readonly choices: readonly Choice[]; readonly multiple: boolean }
  | {
      readonly type: "input";
      readonly input: (typeof captureInputs)[number];
      readonly placeholder: string;
      readonly required: boolean;
      /** Of a phone number: the country to begin with, ISO 3166-1 alpha-2. */
      readonly country?: string;
      /** Of a picklist. */
      readonly choices: readonly Choice[];
      /** The known value, for `ifKnown: "confirm"`: sending it unchanged confirms it. Of a picklist: an option's label. */
      readonly known?: Value;
    }
  /** When to meet, and by which name and e-mail; what is known of both already. */
  | {
      readonly type: "meeting";
      readonly choices: readonly Choice[];
      readonly name: string;
      readonly email: string;
      /** The team or agent whose published times are offered, `team:ID` or `agent:ID`. */
      readonly whom?: string;
      /** A page where one can book instead. */
      readonly link?: string;
    };

/** Why an input was not taken; the widget and the command line have a text for each. */
export type Refusal =
  | "required"
  | "not-a-choice"
  | "bad-email"
  | "bad-phone"
  | "bad-number"
  | "bad-date"
  | "bad-time"
  | "past-time"
  | "bad-url"
  | "too-long"
  | "must-consent";

/** Something to be told to the site's sinks and listeners. */
export type Report =
  | { readonly event: "engaged" }
  | {
      readonly event: "answered";
      readonly node: string;
      readonly attribute: string;
      readonly value: Value;
      readonly label: string;
    }
  | {
      readonly event: "captured";
      readonly node: string;
      readonly attribute: string;
      readonly value: Value;
      /** Of a consent: when (ISO 8601) and to what, as the author wrote it, with the version of that wording. */
      readonly consent?: { readonly at: string; readonly version: string; readonly text: string };
    }
  | { readonly event: "goal"; readonly node: string; readonly name: string; readonly score?: number }
  | {
      readonly event: "meetingRequested";
      readonly node: string;
      /** An instant, ISO 8601. */
      readonly when: string;
      readonly name: string;
      readonly email: string;
      readonly routing: string;
      /** What whoever keeps the calendars needs, where times were offered. */
      readonly request?: AskedMeeting;
    }
  | {
      readonly event: "meetingBooked";
      readonly node: string;
      /** An instant, ISO 8601. */
      readonly when: string;
      readonly name: string;
      readonly email: string;
      /** A name. */
      readonly agent: string;
      readonly requestId: string;
    }
  | { readonly event: "completed"; readonly node: string };

/** A link below a message. */
export type ShownLink = { readonly label: string; readonly url: string; readonly newTab: boolean };

/**
 * What must happen outside the engine, in order.
 * `show`: a bot message (`text` is the same as plain text); with `link`, a link to offer below it.
 * `said`: the visitor's own words, to be shown as his. `ask`: the input the conversation now waits for.
 * `refuse`: the last input did not fit; the `ask` that follows repeats. `wait`: seconds, then send `continue`.
 * `call`: post `fields` to the address, then send `called`.
 * `rewind`: drop everything shown since `node` was last asked, its own text stays; the `ask` that follows repeats it
 * (null: drop everything). `send`: tell sinks and listeners.
 */
export type Effect =
  | {
      readonly type: "show";
      readonly node: string;
      readonly rich: RichText;
      readonly text: string;
      readonly link?: ShownLink;
    }
  | { readonly type: "said"; readonly node: string; readonly text: string }
  | { readonly type: "ask"; readonly node: string; readonly ask: Ask }
  | { readonly type: "refuse"; readonly node: string; readonly reason: Refusal }
  | { readonly type: "wait"; readonly node: string; readonly seconds: number }
  | {
      readonly type: "call";
      readonly node: string;
      readonly url: string;
      readonly fields: { readonly [name: string]: Value };
    }
  | { readonly type: "rewind"; readonly node: string | null }
  | { readonly type: "send"; readonly report: Report }
  | { readonly type: "finish"; readonly node: string; readonly restart: boolean };
