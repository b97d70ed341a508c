import type { Filling } from "./Filling.ts";

/** What is stored of a conversation, if it is what a page of ours has stored. */
export function readFilling(stored: unknown): Filling | undefined {
  const { begun, touched, page, values, events, sent, under } = (stored ?? {}) as Partial<Filling>;
  const isWhole =
    isTime(begun) &&
    isTime(touched) &&
    typeof page === "string" &&
    isObject(values) &&
    Array.isArray(events) &&
    typeof sent === "number" &&
    (under === undefined || (isTime(under?.until) && isObject(under.values) && under.tries >= 0));
  return isWhole ? (stored as Filling) : undefined;
}

const isTime = (value: unknown) => typeof value === "number" && Math.abs(value) < 8e15;
const isObject = (value: unknown) => typeof value === "object" && value !== null;
