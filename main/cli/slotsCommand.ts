import { z } from "zod";
import { answerQuestion } from "#shared/scheduling/questions/answerQuestion.ts";
import { questionSchema } from "#shared/scheduling/questions/question.ts";
import type { Command } from "./Command.ts";
import { linesOf } from "./linesOf.ts";
import { parseCommandArgs } from "./parseCommandArgs.ts";
import { UsageError } from "./UsageError.ts";

/** Answers questions about slots, busy times, routing and bookings: one JSON object a line, and as many lines of answers. */
export const slotsCommand: Command = {
  summary: "free slots, busy times, routing and bookings, asked line by line",
  usage: "slots [--json] < LINES",
  async run(args, io) {
    const { positionals } = parseCommandArgs(args, { json: { type: "boolean" } });
    if (positionals.length > 0 || !io.input)
      throw new UsageError("usage", "Slots takes no files: write one question a line to its standard input.");
    let failed = false;
    for await (const line of linesOf(io.input)) {
      if (line.trim() === "") continue;
      const answer = answered(line);
      failed ||= "error" in answer;
      io.out(JSON.stringify(answer));
    }
    return failed ? 1 : 0;
  },
};

/** The answer to one line; one that makes no sense is told so, and the others are answered all the same. */
function answered(line: string): object {
  try {
    const question = questionSchema.safeParse(JSON.parse(line));
    if (question.success) return answerQuestion(question.data);
    return refused(z.prettifyError(question.error).replace(/\s*\n\s*/g, " "));
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function refused(message: string) {
  return { error: { code: "invalid", message: `This question cannot be answered: ${message}` } };
}
