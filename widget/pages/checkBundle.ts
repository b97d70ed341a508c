import type { ParleyWindow } from "../host/ParleyWindow.ts";

const patience = 5000;

/** Says on the page whether the loader runs here and has found the manifest. */
export function checkBundle(): void {
  const place = document.querySelector<HTMLElement>("[data-check]");
  if (!place) return;
  const tell = (state: "good" | "bad") => {
    place.dataset.check = state;
    for (const name of ["waiting", "good", "bad"]) {
      place.querySelector(`[data-${name}]`)?.toggleAttribute("hidden", name !== state);
    }
  };
  const late = setTimeout(tell, patience, "bad");
  // Scripts that load by themselves are there when the whole page is.
  addEventListener("load", () =>
    (window as ParleyWindow).parley?.on("ready", () => {
      clearTimeout(late);
      tell("good");
    }),
  );
}
