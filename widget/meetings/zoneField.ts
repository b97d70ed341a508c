import { h } from "../view/h.ts";

/** The zone of the visitor's clock, which can be changed for any that the browser knows. */
export function zoneField(label: string, onChange: (zone: string) => void) {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = Intl.supportedValuesOf("timeZone");
  const zones = known.includes(own) ? known : [own, ...known];
  const select = h(
    "select",
    { id: "zone", onchange: () => onChange(select.value) },
    ...zones.map((zone) => h("option", { value: zone, selected: zone === own }, zone.replaceAll("_", " "))),
  );
  return {
    parts: [h("label", { class: "label", for: "zone" }, label), h("div", { class: "field" }, select)],
    zone: () => select.value,
  };
}
