import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";
import { answerError, type Refused } from "./answerError.ts";
import type { MarketoAnswer } from "./MarketoAnswer.ts";
import { MarketoFailure } from "./MarketoFailure.ts";
import { withoutNulls } from "./withoutNulls.ts";

const code = defineSchema(() => z.union([z.string(), z.number()]).transform(String));
const warning = defineSchema(() =>
  z.union([z.string(), z.object({ message: z.string() }).transform(({ message }) => message)]),
);
/** The envelope of every answer. Marketo's own description calls more of it required than it sends. */
const envelopeSchema = defineSchema(() =>
  z.looseObject({
    requestId: z.string().default(""),
    success: z.boolean(),
    errors: z.array(z.object({ code, message: z.string().default("") })).default([]),
    warnings: z.array(warning.catch("")).catch([]).default([]),
    result: z.unknown().optional(),
    moreResult: z.boolean().optional(),
    nextPageToken: z.string().optional(),
  }),
);

const noDataFound = "702";

/**
 * Reads the answer to a call. That nothing was found is an empty answer.
 *
 * @throws {MarketoFailure} what Marketo refused, or what answered in its place
 */
export function readAnswer(status: number, text: string, refused: Omit<Refused, "requestId">): MarketoAnswer {
  const json = parse(text);
  const envelope = envelopeSchema.safeParse(withoutNulls(json));
  if (!envelope.success) throw new MarketoFailure(foreign(status, text, refused.write));
  const { requestId, success, errors, warnings, result, moreResult, nextPageToken, ...rest } = envelope.data;
  const [first] = errors;
  const nothing = first?.code === noDataFound;
  if (!success && !nothing) {
    const { code: number, message } = first ?? {
      code: "bad-answer",
      message: "Marketo refused without a reason.",
    };
    throw new MarketoFailure(answerError(number, message, { ...refused, requestId }));
  }
  return {
    requestId,
    result: nothing || result === undefined ? [] : [result].flat().map(withoutNulls),
    warnings: warnings.filter((one) => one !== ""),
    moreResult,
    nextPageToken,
    body: { ...rest, ...(result === undefined ? {} : { result }) },
  };
}

/** An answer that is none of Marketo's: a page of a gateway or a proxy, something cut off, a bare status. */
function foreign(status: number, text: string, write: boolean) {
  if (status === 413) return tooBig("http-413", "Marketo takes no more than 1 MB at once.");
  if (status === 414) return tooBig("http-414", "The address of the call is too long.");
  const isPage = /^\s*</.test(text);
  const broken = status === 200 && !isPage;
  const message = broken
    ? "Marketo's answer was cut off or cannot be read."
    : `Something other than Marketo's API answered (${status}): a gateway in trouble, a proxy, or the endpoint is wrong.`;
  const unsure = write && (status >= 500 || status === 200);
  return {
    code: status === 200 ? "bad-answer" : `http-${status}`,
    message,
    retryable: status >= 500 || status === 429 || broken,
    ...(unsure ? { unsure: true as const } : {}),
  };
}

function tooBig(code: string, message: string) {
  return { code, message, retryable: false };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
