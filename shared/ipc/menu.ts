import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/** Where in the native menu a command stands. */
export const menuPlaces = ["file", "edit", "view", "insert", "dialogue", "help"] as const;

const item = defineSchema(() =>
  z.object({
    /** The command's id; sent back by the push `command` when it is chosen. */
    id: z.string().max(100),
    label: z.string().max(200),
    /** Electron's notation: `CmdOrCtrl+Shift+Z`. */
    accelerator: z.string().max(60).optional(),
    enabled: z.boolean(),
    checked: z.boolean().optional(),
    /** Items of another group are set apart by a line. */
    group: z.number().int(),
  }),
);

/** The native menu as the renderer's commands make it: one list of commands a menu, in the user's language. */
export const menuModelSchema = defineSchema(() =>
  z
    .array(z.object({ place: z.enum(menuPlaces), label: z.string().max(100), items: z.array(item).max(60) }))
    .max(10),
);

export type MenuModel = z.infer<typeof menuModelSchema>;
