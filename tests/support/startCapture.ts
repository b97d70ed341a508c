import { startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { startFormsHost } from "#tests/servers/marketo/web/startFormsHost.ts";

export type Capture = Awaited<ReturnType<typeof startCapture>>;

/** A Marketo with a form that chats may fill in, and the host that pages have it from. `sinkTo`: settings of a site that does. */
export async function startCapture() {
  const marketo = await startMarketo({ people: 3 });
  const host = await startFormsHost(marketo);
  const { forms } = marketo.subscription;
  const entry = forms.create("Chat capture", 35);
  forms.change(entry, () => []);
  forms.approve(entry);
  const formId = entry.id;
  const form = {
    on: true,
    host: host.url,
    munchkinId: marketo.munchkinId,
    formId,
    payloadField: "chatPayload",
    pageField: "chatPage",
    timeout: 3,
  };
  return {
    marketo,
    host,
    formId,
    sinkTo: (changes: object = {}) => ({ sinks: { marketo: { ...form, ...changes } } }),
    async close() {
      await host.close();
      await marketo.close();
    },
  };
}
