import type { MarketoSink } from "#shared/site/marketoSink.ts";
import { readFormsBase } from "#shared/site/readFormsBase.ts";

/** The parts of the form's settings in which something can be wrong. */
const checked = ["host", "munchkinId", "formId", "payloadField", "pageField"] as const;

type Checked = (typeof checked)[number];

/** The parts that cannot be saved as they are. One that is not yet typed is no problem: nothing is sent until it is there. */
export function marketoProblems(sink: MarketoSink): ReadonlySet<Checked> {
  return new Set(checked.filter((part) => !isRight[part](sink)));
}

const fieldName = /^(?:[A-Za-z][\w-]{0,254})?$/;

const isRight: { readonly [Part in Checked]: (sink: MarketoSink) => boolean } = {
  host: ({ host }) => host === "" || readFormsBase(host) !== undefined,
  munchkinId: ({ munchkinId }) => /^(?:\d{3}-[A-Z]{3}-\d{3})?$/.test(munchkinId),
  formId: ({ formId }) => Number.isInteger(formId) && formId >= 0 && formId <= 1_000_000_000,
  payloadField: ({ payloadField }) => fieldName.test(payloadField),
  pageField: ({ pageField }) => fieldName.test(pageField),
};
