import type { Pass } from "#shared/engine/pass.ts";
import type { Words } from "../words/Words.ts";
import type { Cards } from "./Cards.ts";
import type { ChatHost } from "./ChatHost.ts";
import type { Rules } from "./Rules.ts";
import type { Tools } from "./Tools.ts";
import type { EventDetail, WidgetEvent } from "./WidgetEvent.ts";

/** What a report says of its conversation. `path`: the ways gone by since the report before. */
export type Told = { readonly id: string; readonly language: string; readonly path?: readonly Pass[] };

/** Tells listeners what happened, and sinks of which conversation as well. */
export type ReportTalk = (event: WidgetEvent, detail: EventDetail, talk: Told) => void;

/** What the launcher hands to the chat. */
export type Surroundings = {
  /** Where the panel goes. */
  readonly place: HTMLElement;
  /** Adds styles to the launcher's. */
  readonly adopt: (styles: string) => void;
  readonly tools: Tools;
  readonly rules: Rules | undefined;
  readonly cards: Cards | undefined;
  /** Of the visitor's language; undefined: English. */
  readonly words: Words | undefined;
  /** Id and language of the conversation, should none be stored. */
  readonly first: { readonly id: string; readonly language: string };
  readonly report: ReportTalk;
  /** Draws the launcher in the panel's place. */
  readonly drawLauncher: () => { readonly focus: () => void };
};

/** The conversation behind a launcher. */
export type OpenableChat = {
  readonly open: () => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
  /** The first message, without starting. Null if the dialogue opens with something else. */
  readonly peek: () => string | null;
  /** Takes up what another tab has stored. */
  readonly reload: () => void;
  /** Ends what waits. */
  readonly stop: () => void;
};

/** Runs a dialogue's conversation; its panel opens at once if the visitor left it open on the page before. */
export type MountChat = (host: ChatHost, around: Surroundings) => OpenableChat;
