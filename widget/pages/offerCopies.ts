/** Fills the snippets in with the address that this page was opened at, and makes their buttons copy. */
export function offerCopies(): void {
  const served = /^https?:$/.test(location.protocol);
  for (const box of document.querySelectorAll(".snippet")) {
    const code = box.querySelector("[data-snippet]");
    const button = box.querySelector("[data-copy]");
    if (!code || !button) continue;
    if (served) {
      const folder = new URL("./", location.href);
      const text = (code.textContent ?? "").replaceAll("https://YOUR-HOST/parley/", folder.href);
      code.textContent = text.replaceAll("https://YOUR-HOST", folder.origin);
    }
    button.addEventListener("click", async () => {
      await copy(code);
      toggle(button, true);
      setTimeout(toggle, 2000, button, false);
    });
  }
}

function toggle(button: Element, copied: boolean): void {
  button.querySelector("[data-copy-label]")?.toggleAttribute("hidden", copied);
  button.querySelector("[data-copied]")?.toggleAttribute("hidden", !copied);
}

/** Where the browser keeps the clipboard from pages without https, the text is selected for the visitor to copy. */
async function copy(code: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
  } catch {
    getSelection()?.selectAllChildren(code);
  }
}
