import { z } from "zod";
import { conditionSchema } from "../dialogue/condition.ts";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { valueSchema } from "../dialogue/value.ts";

/** What is known of a person: attribute -> value. */
const person = defineSchema(() => z.record(z.string(), valueSchema));
const attribute = defineSchema(() => z.string().min(1).max(300));
const counted = defineSchema(() => z.object({ count: z.number(), of: z.number() }));

/** Where in a timeline: an activity's time (milliseconds since the epoch) and the number that it is kept under. */
const place = defineSchema(() => z.object({ at: z.number().int(), number: z.number().int() }));

/** The calls of the contract that are about the people who were fetched. Before the first sync there are none. */
export const peopleContract = defineSchema(() => ({
  /**
   * A page of the people who fit. `search`: words in name, e-mail address or company; `sort`: without it by id; `attributes`:
   * what is told of each besides his id, everything if left out. `count`: of
   * all that fit; `of`: of all that are kept. Null: another list was asked for before this one was read.
   */
  "people:list": {
    input: z.object({
      where: conditionSchema.optional(),
      search: z.string().max(500).optional(),
      sort: z.object({ attribute, descending: z.boolean() }).optional(),
      attributes: z.array(attribute).max(100).optional(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(0).max(500),
    }),
    output: counted.extend({ people: z.array(person) }).nullable(),
  },
  /** How many fit. Null: another count was asked for before this one was done. */
  "people:count": {
    input: z.object({ where: conditionSchema }),
    output: counted.nullable(),
  },
  /** Null: there is nobody of that id (any more). */
  "people:get": { input: z.object({ id: z.number().int() }), output: person.nullable() },
  /**
   * What a person did, latest first; `before`: only what is older than this one. `fetched`: whether activities ever were. `name`:
   * what Marketo calls the type, where that is known; `about`: what it was done with, such as a form; `details`: the rest.
   */
  "people:activities": {
    input: z.object({ id: z.number().int(), before: place.optional() }),
    output: z.object({
      fetched: z.boolean(),
      activities: z.array(
        place.extend({
          type: z.number(),
          name: z.string().nullable(),
          about: z.string().nullable(),
          details: z.array(z.object({ name: z.string(), value: z.string() })),
        }),
      ),
      more: z.boolean(),
    }),
  },
  /**
   * What would go if a person were forgotten. `meetings`: of those that are over the person goes; `ahead`: those that stay until they are
   * over; `requests`: of which the person goes; `open`: how many of them wait for an answer. Null: nobody is there, or has an address.
   */
  "people:forgettable": {
    input: z.object({ id: z.number().int() }),
    output: z
      .object({
        meetings: z.int(),
        ahead: z.int(),
        requests: z.int(),
        open: z.int(),
        mails: z.int(),
      })
      .nullable(),
  },
  /** Forgets a person for good. */
  "people:forget": { input: z.object({ id: z.number().int() }), output: z.undefined() },
}));
