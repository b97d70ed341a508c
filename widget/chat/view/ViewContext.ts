import type { ConversationAct } from "#shared/engine/conversationEvent.ts";
import type { Manifest } from "#shared/site/manifest.ts";
import type { LoadPart } from "../../host/Parts.ts";
import type { Store } from "../../host/Store.ts";
import type { Emit } from "../../host/WidgetEvent.ts";
import type { Texts } from "../../words/Words.ts";

/** What views need besides what they show: the words, and what a visitor can do. */
export type ViewContext = {
  /** The dialogue, by its id. */
  readonly dialogue: string;
  /** The id of the conversation, new after a restart. */
  readonly conversation: () => string;
  /** The visitor's memory. */
  readonly store: Store;
  readonly language: string;
  readonly texts: Texts;
  readonly title: string;
  readonly act: (act: ConversationAct) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly load: LoadPart;
  /** Whether the visitor lets anything be stored or sent. */
  readonly allowed: () => boolean;
  readonly manifest: Manifest;
  /** Adds styles to those of the chat. */
  readonly adopt: (styles: string) => void;
  readonly report: Emit;
};
