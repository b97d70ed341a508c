import type { AssetScript } from "#shared/site/assetScript.ts";
import type { ReadText } from "#shared/site/bundledProgram.ts";
import type { TextsScript } from "#shared/site/textsFile.ts";
import type { LookScript } from "#shared/site/themes/look.ts";
import type { Words } from "../words/Words.ts";
import type { AttachHint } from "./AttachHint.ts";
import type { CreateCards } from "./Cards.ts";
import type { CreateMarketo } from "./CreateMarketo.ts";
import type { CreateQueue } from "./CreateQueue.ts";
import type { Dress } from "./Dress.ts";
import type { MountChat } from "./MountChat.ts";
import type { MountLauncher } from "./MountLauncher.ts";
import type { OpenDocument } from "./OpenDocument.ts";
import type { PickMeeting } from "./PickMeeting.ts";
import type { Recovery } from "./Recovery.ts";
import type { Rules } from "./Rules.ts";
import type { WatchPage } from "./WatchPage.ts";

/**
 * The widget's own files, by the name under which they register what they carry and the manifest has their path. The
 * launcher is loaded when a dialogue is shown, the chat when it is opened or soon after; rules, cards, queue and
 * words of other languages only where they are needed.
 */
export type Parts = {
  readonly launcher: MountLauncher;
  readonly chat: MountChat;
  readonly rules: Rules;
  readonly watch: WatchPage;
  readonly cards: CreateCards;
  readonly queue: CreateQueue;
  readonly recovery: Recovery;
  readonly marketo: CreateMarketo;
  /** Words in Português do Brasil. */
  readonly ptBr: Words;
  /** Suggests e-mail addresses. */
  readonly hints: AttachHint;
  /** Offers the times of a calendar. */
  readonly meetings: PickMeeting;
  readonly documents: OpenDocument;
  /** Reads PDFs, off the main thread where the page allows it; as a part it has only to be there. */
  readonly pdfWorker: true;
  /** What PDFs name but need not hold, in base64 by file name: fonts of signs, maps of East Asian letters. */
  readonly pdfFonts: { readonly [file: string]: string };
  readonly pdfCMaps: { readonly [file: string]: string };
  /** A file that goes with a dialogue, in base64. */
  readonly [file: AssetScript]: string;
  /** What a dialogue says in a language that is not its own. */
  readonly [file: TextsScript]: readonly ReadText[];
  /** A theme. */
  readonly [file: LookScript]: Dress;
};

/** Gives a part, loading its file the first time; rejects with the path when it cannot be had. */
export type LoadPart = <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;
