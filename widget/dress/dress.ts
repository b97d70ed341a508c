import type { Look } from "#shared/site/themes/look.ts";
import type { Dress, Dressing } from "../host/Dress.ts";
import type { ParleyWindow } from "../host/ParleyWindow.ts";
import type { Root } from "../launcher/createRoot.ts";
import { addFont } from "./addFont.ts";
import { createPace } from "./createPace.ts";
import { createSound } from "./createSound.ts";
import { decorate } from "./decorate.ts";

/** Makes a theme out of its look. */
export function dress(look: Look): Dress {
  return (host) => {
    const { manifest, entry, program } = host;
    const isHidden = look.launcher.kind === "none";
    const opening = look.poke.text ? { ...program.opening, ...look.poke.text } : program.opening;
    return {
      ...host,
      manifest: { ...manifest, look: look.plain },
      entry: isHidden ? { ...entry, poke: { on: false, mobile: false } } : entry,
      program: opening ? { ...program, opening } : program,
      dressing: dressing(look, host.load),
    };
  };
}

function dressing(look: Look, load: Parameters<Dress>[0]["load"]): Dressing {
  const play = createSound(look.sound, load);
  const { pace, stop } = createPace(look.delay, play);

  function begin(root: Root) {
    const { place, adopt, setLanguage, remove } = root;
    const timers: ReturnType<typeof setTimeout>[] = [];
    let opener: EventTarget | null = null;
    // The colours stand in the styles, for light and dark.
    place.removeAttribute("style");
    adopt(look.css);
    addFont(look.font, place, load);

    const drawing = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof Element && node.isConnected) drawn(node);
    });

    function drawn(element: Element) {
      decorate(element, look, place.lang, load);
      for (const poke of place.querySelectorAll<HTMLElement>(".poke:not([data-seen])")) greet(poke);
      if (look.launcher.kind !== "none") return;
      // There is no launcher for the focus to go back to.
      if (element.querySelector(".launcher") && opener instanceof HTMLElement) opener.focus();
    }

    function noteOpener({ target, relatedTarget }: FocusEvent) {
      if (relatedTarget instanceof Element && relatedTarget.shadowRoot === place.getRootNode())
        opener = target;
    }

    function greet(poke: HTMLElement) {
      poke.dataset.seen = "";
      poke.hidden = look.poke.delay > 0;
      timers.push(
        setTimeout(() => {
          poke.hidden = false;
          play();
        }, look.poke.delay * 1000),
      );
    }

    function openByLink(event: MouseEvent) {
      const link = event.target instanceof Element && event.target.closest('a[href="#parley"]');
      if (!link) return;
      event.preventDefault();
      (window as ParleyWindow).parley?.open();
    }

    drawing.observe(place, { childList: true, subtree: true });
    if (look.launcher.kind === "none") {
      document.addEventListener("click", openByLink);
      document.addEventListener("focusout", noteOpener);
    }
    root.setLanguage = (language) => {
      setLanguage(language);
      if (look.direction) place.dir = look.direction;
    };
    root.remove = () => {
      drawing.disconnect();
      stop();
      timers.forEach(clearTimeout);
      document.removeEventListener("click", openByLink);
      document.removeEventListener("focusout", noteOpener);
      remove();
    };
  }

  return { begin, pace };
}
