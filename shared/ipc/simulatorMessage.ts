import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { valueSchema } from "../dialogue/value.ts";

/** The last instant that a date can name, in milliseconds since the epoch. */
const lastInstant = 8.64e15;

const instantSchema = defineSchema(() => z.number().min(0).max(lastInstant));

/**
 * What targeting asks of the visit on a simulator's page, as the widget there knows it. Instants: milliseconds since the
 * epoch. The page can write over what the widget keeps there, so nothing passes that targeting could not work with.
 */
export const simulatedVisitSchema = defineSchema(() =>
  z.object({
    url: z.string().max(4000),
    referrer: z.string().max(4000),
    language: z.string().max(100),
    device: z.string().max(20),
    timeZone: z.string().max(100),
    now: instantSchema,
    startedAt: instantSchema,
    visits: z.number().min(0).max(1e9),
    attributes: z.record(z.string().max(200), valueSchema),
    history: z.record(
      z.string().max(200),
      z.object({
        shown: instantSchema.optional(),
        engaged: instantSchema.optional(),
        completed: instantSchema.optional(),
      }),
    ),
    events: z
      .array(
        z.object({
          type: z.string().max(100),
          value: z.union([z.number(), z.string().max(4000)]).optional(),
          dialogue: z.string().max(200).optional(),
        }),
      )
      .max(1000),
    /** The dialogue that the visitor is in the middle of. */
    engaged: z.string().max(200).nullable(),
    /** The dialogue that began to show on this very page. */
    staying: z.string().max(200).nullable(),
  }),
);
export type SimulatedVisit = z.infer<typeof simulatedVisitSchema>;

/**
 * What the simulator's page tells the studio. `ready`: it takes orders; `event`: something that `parley.on` heard, with its
 * detail; that of `stepped` names the `way` too, card by card; `sent`: a message that the widget would have sent, where to,
 * what it carries and what the simulator answered; both with the time by the visitor's clock; `visit`: what targeting would ask. It is a visitor's page: parse everything.
 */
export const simulatorNewsSchema = defineSchema(() =>
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("ready") }),
    z.object({
      type: z.literal("event"),
      at: instantSchema,
      event: z.string().max(100),
      detail: z.unknown(),
    }),
    z.object({
      type: z.literal("sent"),
      at: instantSchema,
      method: z.string().max(20),
      to: z.string().max(4000),
      body: z.string().max(1_000_000),
      answer: z.number(),
    }),
    z.object({ type: z.literal("visit"), visit: simulatedVisitSchema }),
  ]),
);
export type SimulatorNews = z.infer<typeof simulatorNewsSchema>;

/**
 * What main tells of a page in a window of its own. `page`: it shows another address; `gone`: its window was closed;
 * `kept`: something that it wanted and that a simulation keeps in: another site, a new window, a download; `unreachable`:
 * the address could not be loaded; `stuck`: it does not answer, or does so again.
 */
export type StageNews =
  | { readonly type: "page"; readonly url: string }
  | { readonly type: "gone" }
  | { readonly type: "kept"; readonly what: "site" | "window" | "download"; readonly url: string }
  | { readonly type: "unreachable"; readonly url: string; readonly reason: string }
  | { readonly type: "stuck"; readonly still: boolean };

/**
 * How a simulation's meetings go. `free`: times are offered, and can be had; `taken`: somebody else takes the first that the visitor
 * wants, where a relay would know at once; `none`: nobody has time; `unknown`: the times cannot be had.
 */
export const simulatedMeetingsSchema = defineSchema(() => z.enum(["free", "taken", "none", "unknown"]));
export type SimulatedMeetings = z.infer<typeof simulatedMeetingsSchema>;

/** The longest move of the clock during which the visitor stays on the page, in milliseconds; after a longer one he comes back. */
export const longestStay = 600_000;

/**
 * What the studio tells the simulator's page. `back`: take the visitor's last answer back; `answer`: give the first answer that
 * there is to choose; `restart`: begin anew, as the same visitor but for the first time; `set`: what the page knows of the
 * visitor; `language`: the language of the page from now on, which begins anew; `move`: the clock goes ahead by so many milliseconds; `webhooks`: what they answer from now on; `meetings`: how they go from now on;
 * `consent`: what the visitor says to being remembered.
 */
export const simulatorOrderSchema = defineSchema(() =>
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("back") }),
    z.object({ type: z.literal("answer") }),
    z.object({ type: z.literal("restart") }),
    z.object({ type: z.literal("set"), attributes: z.record(z.string(), z.string()) }),
    z.object({ type: z.literal("language"), language: z.string().max(100) }),
    z.object({ type: z.literal("move"), by: z.number().positive().max(3.2e10) }),
    z.object({ type: z.literal("webhooks"), fail: z.boolean() }),
    z.object({ type: z.literal("meetings"), are: simulatedMeetingsSchema }),
    z.object({ type: z.literal("consent"), given: z.boolean() }),
  ]),
);
export type SimulatorOrder = z.infer<typeof simulatorOrderSchema>;
