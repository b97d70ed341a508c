import {
  Bot,
  CircleHelp,
  Heart,
  type LucideIcon,
  MessageCircle,
  MessageSquareText,
  Smile,
  Sparkle,
  User,
} from "lucide-react";
import type { ThemeIcon } from "#shared/site/themes/themeIcons.ts";

/** How the studio shows the drawings of the widget. */
export const themeIconOf: { readonly [Icon in ThemeIcon]: LucideIcon } = {
  chat: MessageCircle,
  message: MessageSquareText,
  help: CircleHelp,
  smile: Smile,
  person: User,
  robot: Bot,
  spark: Sparkle,
  heart: Heart,
};
