import type { CaptureForm } from "#shared/marketo/captureForm.ts";
import type { MarketoSink } from "#shared/site/marketoSink.ts";

/** A sink that fills in the form that was just made. Another subscription has its forms on another host, which nobody has said. */
export function withMadeForm(
  sink: MarketoSink,
  { id, munchkinId: made }: Pick<CaptureForm, "id" | "munchkinId">,
): MarketoSink {
  const munchkinId = made.toUpperCase() || sink.munchkinId;
  const isElsewhere = sink.munchkinId !== "" && sink.munchkinId !== munchkinId;
  return { ...sink, formId: id, munchkinId, ...(isElsewhere && { host: "" }) };
}
