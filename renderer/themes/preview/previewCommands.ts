import { ArrowLeftRight, Moon, PanelBottomClose, Smartphone } from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { type PreviewState, previewStore } from "./previewStore.ts";

const t = () => currentTexts(themesTexts);

/** A command that switches the preview between two of its states. */
function between<Part extends keyof PreviewState>(
  part: Part,
  usual: PreviewState[Part],
  other: PreviewState[Part],
): Pick<Command, "checked" | "run"> {
  const isOther = () => previewStore.getState()[part] === other;
  return {
    checked: isOther,
    run: () => previewStore.setState({ [part]: isOther() ? usual : other } as Partial<PreviewState>),
  };
}

/** How the preview of a theme is looked at. */
export const previewCommands: readonly Command[] = [
  {
    id: "theme.mobile",
    label: () => t().previewMobile,
    icon: Smartphone,
    menu: { place: "view", group: 2 },
    ...between("device", "desktop", "mobile"),
  },
  {
    id: "theme.dark",
    label: () => t().previewDark,
    icon: Moon,
    menu: { place: "view", group: 2 },
    ...between("scheme", "light", "dark"),
  },
  {
    id: "theme.rtl",
    label: () => t().previewRtl,
    icon: ArrowLeftRight,
    menu: { place: "view", group: 2 },
    ...between("direction", "ltr", "rtl"),
  },
  {
    id: "theme.closed",
    label: () => t().previewClosed,
    icon: PanelBottomClose,
    menu: { place: "view", group: 2 },
    ...between("open", true, false),
  },
];
