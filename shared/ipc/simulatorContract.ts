import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { dialogueIdSchema } from "../dialogue/idSchema.ts";
import { languageTag } from "../dialogue/languageTag.ts";
import { savedVisitorSchema } from "./savedVisitor.ts";
import { simulatedMeetingsSchema, simulatorOrderSchema } from "./simulatorMessage.ts";

const nothing = defineSchema(() => z.void());

/** Sizes that a page is tried at. */
export const deviceSchema = defineSchema(() => z.enum(["desktop", "tablet", "mobile"]));
export type Device = z.infer<typeof deviceSchema>;

/**
 * Who visits, from where and when. `referrer`: the page that led here; `timeZone`: IANA name, the machine's if left out;
 * `ahead`: milliseconds that the visitor's clock is ahead of the machine's.
 */
const visitor = defineSchema(() =>
  z.object({
    language: languageTag.optional(),
    attributes: z.record(z.string(), z.string()).default({}),
    device: deviceSchema.default("desktop"),
    referrer: z.string().max(4000).default(""),
    timeZone: z.string().max(100).default(""),
    ahead: z.number().default(0),
    webhooksFail: z.boolean().default(false),
    meetings: simulatedMeetingsSchema.default("free"),
  }),
);
export type SimulatedVisitor = z.output<typeof visitor>;

/** The page of a simulation in a window of its own, and the address at which it is tried. */
const page = defineSchema(() =>
  z.object({
    kind: z.enum(["sample", "file", "site"]),
    address: z.url({ protocol: /^https?$/ }).max(4000),
  }),
);

/** What only a page in a window of its own can do. `scroll`: to so many percent of the way down. */
const stageOrder = defineSchema(() =>
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("scroll"), to: z.number().min(0).max(100) }),
    z.object({ type: z.literal("leave") }),
    z.object({ type: z.literal("reload") }),
    z.object({ type: z.literal("front") }),
    z.object({ type: z.literal("device"), device: deviceSchema }),
  ]),
);
export type StageOrder = z.infer<typeof stageOrder>;

/** The calls of the contract that are about the simulator. */
export const simulatorContract = defineSchema(() => ({
  /** Builds the bundle of the saved dialogue in memory and answers the address of the blank page that runs it. */
  "simulator:open": {
    input: visitor.extend({ id: dialogueIdSchema }),
    output: z.object({ url: z.string(), session: z.string() }),
  },
  /** Asks for a HTML file to try the chat on; main remembers which. Null: the user cancelled. */
  "simulator:choosePage": { input: nothing, output: z.object({ name: z.string() }).nullable() },
  /**
   * Opens a page in a window of its own with the bundle in it; the window that is there already shows it. `url`: the page
   * that is shown. Error `not-found` when no file has been chosen, or it has gone.
   */
  "simulator:openPage": {
    input: visitor.extend({ id: dialogueIdSchema, page }),
    output: z.object({ url: z.string(), session: z.string() }),
  },
  /** Tells the page in its window; nothing happens when that is gone. */
  "simulator:order": {
    input: z.object({ session: z.string(), order: z.union([simulatorOrderSchema, stageOrder]) }),
    output: nothing,
  },
  "simulator:close": { input: z.object({ session: z.string() }), output: nothing },
  /** The made-up visitors that are kept, by name. */
  "visitors:list": { input: nothing, output: z.array(savedVisitorSchema) },
  /** Keeps one, in the place of that with the same id. Error `too-big` when there are too many. */
  "visitors:save": { input: savedVisitorSchema, output: nothing },
  "visitors:remove": { input: z.object({ id: z.string() }), output: nothing },
}));
