import { z } from "zod";
import { valueSchema } from "#shared/dialogue/value.ts";
import { type SimulatorNews, simulatorNewsSchema } from "#shared/ipc/simulatorMessage.ts";

const act = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["start", "continue", "called", "restart", "back", "decline", "unavailable"]) }),
  z.object({ type: z.literal("choose"), answers: z.array(z.string()) }),
  z.object({ type: z.literal("say"), text: z.string() }),
  z.object({ type: z.literal("book"), at: z.number() }),
]);

const reported = z.object({
  dialogue: z.string().optional(),
  /** What the visitor did; left out if the studio does not know it. */
  act: act.optional().catch(undefined),
  node: z.string().nullable(),
  status: z.enum(["new", "waiting", "pausing", "calling", "completed", "failed"]),
  attributes: z.record(z.string(), valueSchema),
  goals: z.array(z.string()),
  score: z.number().nullable(),
  path: z.array(z.tuple([z.string(), z.string()])).default([]),
});

const step = reported.transform(({ path, ...rest }) => ({
  ...rest,
  way: path.map(([node, port]) => ({ node, port })),
}));

/** Where the conversation stands, after each of its steps. `way`: how it came there, in order: which card was left by which port. */
export type SimulatedStep = z.infer<typeof step>;

/** What the frame says, parsed: it is a visitor's page and may say anything. */
export type News =
  | { readonly type: "ready" }
  | { readonly type: "step"; readonly step: SimulatedStep }
  | Exclude<SimulatorNews, { type: "ready" }>;

/** Reads a message of the frame; null when it is none of ours. */
export function readNews(data: unknown): News | null {
  const parsed = simulatorNewsSchema.safeParse(data);
  if (!parsed.success) return null;
  const news = parsed.data;
  if (news.type !== "event" || news.event !== "stepped") return news;
  const stepped = step.safeParse(news.detail);
  return stepped.success ? { type: "step", step: stepped.data } : null;
}
