import { create } from "zustand";
import type { Attributes } from "#shared/dialogue/value.ts";
import type { ImportOutcome, Output } from "#shared/ipc/contract.ts";
import type { ProblemOfDialogue } from "#shared/ipc/result.ts";

/** The page of the settings that is open. */
export type SettingsPage =
  | "site"
  | "publishing"
  | "connections"
  | "calendars"
  | "meetings"
  | "mail"
  | "appearance"
  | "secrets"
  | "backups"
  | "about";

/**
 * What an export made, or the problems that it was refused for; `goOn`: exports all the same, where they are only warnings;
 * `withNotes`: exports a page again, with what was left out of it.
 */
export type ExportReport =
  | {
      readonly form: "folder" | "single";
      readonly made: NonNullable<Output<"bundle:export">>;
      readonly withNotes?: () => void;
    }
  | { readonly problems: readonly ProblemOfDialogue[]; readonly goOn?: () => void };

/** A flow, by name, and the names of those that call it. */
export type UsedFlow = { readonly name: string; readonly callers: readonly string[] };

/** A dialog that lies over whatever screen there is. */
export type Overlay =
  | { readonly kind: "settings"; readonly page: SettingsPage }
  | { readonly kind: "create" }
  | { readonly kind: "deleted" }
  | { readonly kind: "findAll" }
  | { readonly kind: "explain" }
  | { readonly kind: "deleteUsed"; readonly ids: readonly string[]; readonly used: readonly UsedFlow[] }
  | { readonly kind: "themeGallery" }
  | { readonly kind: "themeFromPage" }
  | { readonly kind: "renameTheme"; readonly id: string }
  | { readonly kind: "deleteTheme"; readonly id: string }
  | { readonly kind: "simulateAs"; readonly person: Attributes }
  | {
      readonly kind: "forgetPerson";
      readonly person: Attributes;
      readonly held: NonNullable<Output<"people:forgettable">>;
    }
  | { readonly kind: "forgetVisits" }
  | { readonly kind: "publish" }
  | { readonly kind: "palette" }
  | { readonly kind: "shortcuts" }
  | { readonly kind: "imported"; readonly outcomes: readonly ImportOutcome[] }
  | { readonly kind: "exported"; readonly report: ExportReport };

/** `overlay`: the dialog that is open, if any; one at a time. */
export const appStore = create<{ readonly overlay: Overlay | undefined }>(() => ({ overlay: undefined }));
