import { h } from "../view/h.ts";
import type { Scene } from "./Scene.ts";

/** The zone in which times are shown, which can be changed for any that the browser knows. `onChange`: once it stands in the scene. */
export function zoneField({ words, zone }: Scene, onChange: () => void) {
  const known = Intl.supportedValuesOf("timeZone");
  const zones = known.includes(zone.name) ? known : [zone.name, ...known];
  const select = h(
    "select",
    {
      id: "zone",
      onchange() {
        zone.name = select.value;
        onChange();
      },
    },
    ...zones.map((name) =>
      h("option", { value: name, selected: name === zone.name }, name.replaceAll("_", " ")),
    ),
  );
  return [h("label", { class: "label", for: "zone" }, words.zone), h("div", { class: "field" }, select)];
}
