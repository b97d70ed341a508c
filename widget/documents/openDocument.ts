import type { OpenDocument } from "../host/OpenDocument.ts";
import { h } from "../view/h.ts";
import styles from "./documents.css?inline";
import { documentTexts } from "./documentTexts.ts";
import { DocumentError, fetchDocument } from "./fetchDocument.ts";
import { openPdf } from "./openPdf.ts";
import { reader } from "./reader.ts";
import { toolButton } from "./toolButton.ts";

/** Where this script came from, beside which the worker stands; none in a single-file page. */
const own = (document.currentScript as HTMLScriptElement | null)?.src;
const dressed = new WeakSet<Node>();

/** Shows a PDF over the chat. */
export const openDocument: OpenDocument = ({ node, url, title }, opener, context) => {
  const panel = opener.closest(".panel");
  if (!panel) return;
  const { load, report, adopt, language, manifest } = context;
  const root = panel.getRootNode();
  if (!dressed.has(root)) adopt(styles);
  dressed.add(root);

  const texts = documentTexts(language);
  // The bundle's own files stand beside the folder of this script.
  const address = url.startsWith("a/") && own ? new URL(`../${url}`, own).href : url;
  const tell = (action: string, detail: object = {}) =>
    report("document", { node, url: address, title, action, ...detail });
  const behind = [...panel.children].filter((one) => one instanceof HTMLElement);
  const status = h("p", { class: "state", role: "status" }, texts.loading);
  const closing = toolButton("close", texts.close, close);
  const head = h("div", { class: "head" }, h("h2", {}, title), closing);
  const viewer = h("div", { class: "viewer", role: "dialog", "aria-label": title, onkeydown }, head, status);
  const stops: (() => void)[] = [];
  let open = true;
  let onKey: ((event: KeyboardEvent) => boolean) | undefined;

  function onkeydown(event: KeyboardEvent) {
    if (event.isComposing) return;
    const taken = onKey?.(event) ?? false;
    if (!taken && event.key === "Escape") close();
    if (!taken && event.key !== "Escape") return;
    event.preventDefault();
    // The chat closes at Escape, too.
    event.stopPropagation();
  }

  function close() {
    if (!open) return;
    open = false;
    for (const stop of stops) stop();
    viewer.remove();
    panel?.classList.remove("reading");
    for (const one of behind) one.inert = false;
    opener.focus();
  }

  /** A link to the document itself; with its content at hand it is the browser's to keep. */
  function link(label: string, bytes: Uint8Array | undefined): HTMLAnchorElement {
    if (!bytes) return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, label);
    const blob = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: "application/pdf" }));
    stops.push(() => URL.revokeObjectURL(blob));
    return h("a", { href: blob, download: fileName(address, title) }, label);
  }

  async function show() {
    let bytes: Uint8Array | undefined;
    try {
      bytes = await fetchDocument(url, load);
      const worker = own && manifest.pdfWorker && new URL(`../${manifest.pdfWorker}`, own).href;
      // The worker takes its copy away.
      const opened = await openPdf(bytes.slice(), worker || undefined, load);
      stops.push(opened.close);
      if (!open) return opened.close();
      const made = await reader(opened, texts, {
        read: (seen) => tell("read", seen),
        searched: (text, found) => tell("searched", { text, found }),
      });
      stops.unshift(made.stop);
      if (!open) return made.stop();
      onKey = made.onKey;
      const download = link(texts.download, bytes);
      download.className = "icon download";
      download.addEventListener("click", () => tell("downloaded"));
      closing.before(download);
      status.remove();
      viewer.append(...made.parts);
      made.pages.focus();
    } catch (error) {
      const reason = error instanceof DocumentError ? error.code : "damaged";
      report("error", { code: "document-not-shown", node, url: address, reason });
      if (!open) return;
      const way = link(title, reason === "damaged" ? bytes : undefined);
      way.addEventListener("click", () => tell("downloaded"));
      status.replaceChildren(texts.failed, way);
      way.focus();
    }
  }

  for (const one of behind) one.inert = true;
  panel.classList.add("reading");
  panel.append(viewer);
  closing.focus();
  tell("opened");
  void show();
};

/** What the file is called when it is kept: as its address ends, else by its title. */
function fileName(address: string, title: string): string {
  const last = /([^/?#]+\.pdf)(?:[?#]|$)/i.exec(address)?.[1];
  const hashed = last === undefined || /^[0-9a-f]{20}\.pdf$/.test(last);
  return hashed ? `${title.replace(/\.pdf$/i, "").replace(/[\\/:*?"<>|]/g, " ")}.pdf` : last;
}
