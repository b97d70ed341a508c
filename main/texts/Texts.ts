import type { SignInEnd } from "../calendars/oauth/SignInEnd.ts";

/** What main itself says to the user: in message boxes, file dialogs and the menu before the studio has sent its own. */
export type Texts = {
  readonly copyOf: (name: string) => string;
  readonly documents: string;
  readonly webPages: string;
  readonly languageFiles: string;
  readonly allFiles: string;
  readonly import: string;
  readonly export: string;
  readonly chooseFolder: string;
  /** The title of the window with a simulated page. */
  readonly simulator: string;
  readonly file: string;
  readonly edit: string;
  readonly view: string;
  readonly quit: string;
  readonly closeWindow: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly fullScreen: string;
  readonly tryAgain: string;
  readonly openBackup: (date: string) => string;
  readonly startEmpty: string;
  readonly startEmptyDetail: (file: string) => string;
  readonly cannotStart: string;
  readonly store: {
    readonly damaged: string;
    readonly locked: string;
    readonly newer: string;
    readonly changed: string;
    readonly migration: string;
    readonly unwritable: string;
    readonly "disk-full": string;
    readonly unreadable: string;
  };
  readonly notSaved: string;
  readonly notSavedDetail: string;
  readonly keepOpen: string;
  readonly closeAnyway: string;
  readonly unexpected: string;
  /** Whose calendars have to be connected again. */
  readonly reconnect: (agents: readonly string[]) => string;
  readonly reconnectDetail: string;
  /** What the browser shows when a sign-in to a calendar has ended. */
  readonly signIn: Readonly<Record<SignInEnd, { readonly title: string; readonly text: string }>>;
};
