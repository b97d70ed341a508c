import { Copy, Globe, Palette, PencilLine, Plus, SquarePen, Trash2 } from "lucide-react";
import { appStore } from "../../app/appStore.ts";
import { toListCommand } from "../../app/toListCommand.ts";
import type { Command } from "../../commands/command.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { askToDeleteTheme } from "../actions/askToDeleteTheme.ts";
import { duplicateTheme } from "../actions/duplicateTheme.ts";
import { openTheme } from "../actions/openTheme.ts";
import { setSiteTheme } from "../actions/setSiteTheme.ts";
import { themesStore } from "../themesStore.ts";

const t = () => currentTexts(themesTexts);
const active = () => themesStore.getState().active;
const any = () => active() !== undefined;
const isSite = () => any() && themesStore.getState().site === active();

/** Runs it for the theme that is meant. */
function withActive(run: (id: string) => void): () => void {
  return () => {
    const id = active();
    if (id !== undefined) run(id);
  };
}

/** What can be done on the screen of themes. */
export const themesCommands: readonly Command[] = [
  toListCommand("themes.back", () => t().allDialogues),
  {
    id: "themes.new",
    label: () => t().newTheme,
    icon: Plus,
    menu: { place: "file", group: 1 },
    run: () => appStore.setState({ overlay: { kind: "themeGallery" } }),
  },
  {
    id: "themes.fromPage",
    label: () => t().fromPageLong,
    icon: Globe,
    menu: { place: "file", group: 1 },
    run: () => appStore.setState({ overlay: { kind: "themeFromPage" } }),
  },
  {
    id: "themes.open",
    label: () => t().edit,
    icon: SquarePen,
    when: any,
    run: withActive((id) => void openTheme(id)),
  },
  {
    id: "themes.rename",
    label: () => t().rename,
    icon: PencilLine,
    shortcut: "F2",
    menu: { place: "edit", group: 3 },
    when: any,
    run: withActive((id) => appStore.setState({ overlay: { kind: "renameTheme", id } })),
  },
  {
    id: "themes.duplicate",
    label: () => t().duplicate,
    icon: Copy,
    shortcut: "CmdOrCtrl+D",
    menu: { place: "edit", group: 3 },
    when: any,
    run: withActive((id) => void duplicateTheme(id)),
  },
  {
    id: "themes.setSite",
    label: () => t().makeSite,
    icon: Palette,
    when: () => any() && !isSite(),
    run: withActive((id) => void setSiteTheme(id)),
  },
  {
    id: "themes.plainSite",
    label: () => t().makePlain,
    icon: Palette,
    when: isSite,
    run: () => void setSiteTheme("default"),
  },
  {
    id: "themes.delete",
    label: () => t().delete,
    icon: Trash2,
    shortcut: "Delete",
    menu: { place: "edit", group: 3 },
    when: any,
    run: withActive(askToDeleteTheme),
  },
];
