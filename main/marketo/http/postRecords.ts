import type { MarketoError } from "#shared/marketo/marketoError.ts";
import { inBatches } from "./inBatches.ts";
import type { MarketoClient, WriteOptions } from "./MarketoClient.ts";
import { type RecordOutcome, recordOutcomes } from "./recordOutcomes.ts";

/** A batch that takes Marketo too long is halved while it has more records than this. */
const fewest = 10;
const tooLong = "604";
const tooBig = "http-413";

/** How records are sent. `body`: what stands beside `input`, such as `action`; `most`: records a call, 300 if left out. */
export type PostOptions = WriteOptions & { readonly body?: object; readonly most?: number };

/** What became of one record. `error`: why its whole batch was refused; left out, Marketo has looked at it. */
export type PostedRecord = RecordOutcome & { readonly error?: MarketoError };

/**
 * Sends records in as many calls as it takes, one after the other: at the same time, two with the same key would be made twice.
 * Answers what became of each, in their order. A batch that Marketo finds too big is halved, down to the record that it will not
 * take; after any other refusal nothing more is sent, and the rest shares it.
 */
export async function postRecords(
  client: Pick<MarketoClient, "post">,
  path: string,
  records: readonly object[],
  { body = {}, most, ...how }: PostOptions = {},
): Promise<readonly PostedRecord[]> {
  const done: PostedRecord[] = [];
  const waiting = [...inBatches(records, most)];
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    const fewer = batch.length > fewest;
    const answer = await client.post(
      path,
      { ...body, input: batch },
      { ...how, ...(fewer ? { notAgain: tooLong } : {}) },
    );
    if (answer.ok) {
      done.push(...recordOutcomes(batch.length, answer.value.result));
      continue;
    }
    const { error } = answer;
    const isTooLong = error.code === tooLong && error.unsure === undefined && fewer;
    if (isTooLong || (error.code === tooBig && batch.length > 1)) {
      const half = Math.ceil(batch.length / 2);
      waiting.unshift(batch.slice(0, half), batch.slice(half));
      continue;
    }
    if (error.code === tooBig) {
      done.push(...refused(1, error));
      continue;
    }
    const { unsure: _, ...unsent } = error;
    return [...done, ...refused(batch.length, error), ...refused(waiting.flat().length, unsent)];
  }
  return done;
}

function refused(count: number, error: MarketoError): readonly PostedRecord[] {
  return Array.from({ length: count }, () => ({ done: false, status: "", reasons: [], error }));
}
