import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/** The user's choices for the studio itself; `system` follows the operating system. */
export const preferencesSchema = defineSchema(() =>
  z.object({
    appearance: z.enum(["system", "light", "dark"]).default("system"),
    language: z.enum(["system", "en", "pt-BR"]).default("system"),
    /** Widths of the editor's side panels in CSS pixels, and which are open. */
    panels: z
      .object({
        palette: z.boolean().default(true),
        simulator: z.boolean().default(true),
        inspector: z.boolean().default(true),
        inspectorWidth: z.number().int().min(240).max(640).default(320),
        simulatorWidth: z.number().int().min(280).max(640).default(360),
      })
      .prefault({}),
    /** Whether cards that are dragged keep to the grid. */
    snap: z.boolean().default(true),
    /** Whether cards that are dragged settle level with others, with lines that show it. */
    guides: z.boolean().default(true),
    /** The attributes that the list of people shows, in their order. */
    peopleColumns: z
      .array(z.string().min(1).max(300))
      .max(50)
      .default(["lead.firstName", "lead.lastName", "lead.email", "company.name", "lead.leadScore"]),
    /** How wide the user has made columns of that list: attribute -> CSS pixels. */
    peopleWidths: z.record(z.string().min(1).max(300), z.number().int().min(60).max(1200)).default({}),
    /** Whether what is new in Marketo comes every hour while the studio is open. */
    syncHourly: z.boolean().default(true),
    /** Shortcuts that the user changed: command id -> Electron's notation; blank: none. */
    shortcuts: z.record(z.string().max(100), z.string().max(60)).default({}),
  }),
);

export type Preferences = z.infer<typeof preferencesSchema>;
