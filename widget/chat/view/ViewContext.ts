import type { ConversationAct } from "#shared/engine/conversationEvent.ts";
import type { Texts } from "../../words/Words.ts";

/** What views need besides what they show: the words, and what a visitor can do. */
export type ViewContext = {
  readonly language: string;
  readonly texts: Texts;
  readonly title: string;
  readonly act: (act: ConversationAct) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly followLink: (node: string, url: string, label: string) => void;
};
