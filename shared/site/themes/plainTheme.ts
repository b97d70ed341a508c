import type { SiteSettings } from "../siteSettings.ts";
import { type Theme, themeSchema } from "../theme.ts";

/** The theme of a site that has none: what its settings say of the chat. */
export function plainTheme({ color, position }: SiteSettings["chat"]): Theme {
  return themeSchema.parse({
    id: "default",
    colors: { light: { accent: color } },
    place: { corner: position === "left" ? "bottomLeft" : "bottomRight" },
  });
}
