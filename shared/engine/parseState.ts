import type { Value } from "../dialogue/value.ts";
import type { ConversationState, Trail } from "./conversationState.ts";
import type { EngineErrorCode } from "./engineError.ts";

type Raw = { readonly [key: string]: unknown };

const statuses = ["new", "waiting", "pausing", "calling", "completed", "failed"] as const;

const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isScalar = (value: unknown) => isText(value) || isNumber(value) || typeof value === "boolean";
const isValue = (value: unknown): value is Value =>
  value === null || isScalar(value) || (Array.isArray(value) && value.every(isScalar));
const isNode = (value: unknown): value is string | null => value === null || isText(value);
const isScore = (value: unknown): value is number | null => value === null || isNumber(value);
const isErrorCode = (value: unknown): value is EngineErrorCode => isText(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isAttributes = (value: unknown): value is { [name: string]: Value } =>
  isRecord(value) && Object.keys(value).every((name) => isValue(value[name]));

function isTrail(value: unknown): value is Trail {
  return (
    isRecord(value) &&
    isText(value.node) &&
    isAttributes(value.before) &&
    isNumber(value.goals) &&
    isScore(value.score)
  );
}

/**
 * Reads a state that was stored as JSON. Null when it is damaged or of another format: the conversation then begins
 * anew. Whether its nodes exist is for `step` to find out.
 */
export function parseState(stored: unknown): ConversationState | null {
  if (!isRecord(stored) || stored.format !== 1) return null;
  const { dialogue, hash, at, seed, language, attributes, goals, score, engaged, trail, waits } = stored;
  const status = statuses.find((one) => one === stored.status);
  if (!isText(dialogue) || !isText(hash) || !status || !isNode(at) || !isNumber(seed)) return null;
  if (!isText(language) || !isAttributes(attributes) || !isTexts(goals) || !isScore(score)) return null;
  if (typeof engaged !== "boolean" || !Array.isArray(trail) || !trail.every(isTrail)) return null;
  const state = {
    format: 1 as const,
    ...{ dialogue, hash, status, at, seed, language, attributes, goals, score, engaged, trail },
    ...(isNumber(waits) && { waits }),
  };
  const raw = stored.error;
  if (!isRecord(raw)) return status === "failed" ? null : state;
  // the code is told as it is: nothing else depends on it
  return isErrorCode(raw.code) && isNode(raw.node)
    ? { ...state, error: { code: raw.code, node: raw.node } }
    : null;
}
