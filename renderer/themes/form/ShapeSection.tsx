import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { CornerField } from "./CornerField.tsx";
import { NumberRow } from "./NumberRow.tsx";

/** How large and round the chat is, and where it stands. */
export function ShapeSection() {
  const t = useTexts(themesTexts);
  return (
    <>
      <NumberRow label={t.radius} path={["shape", "radius"]} min={0} max={32} unit="px" />
      <NumberRow label={t.width} path={["shape", "width"]} min={300} max={640} unit="px" />
      <NumberRow
        label={t.height}
        hint={t.sizeHint}
        path={["shape", "height"]}
        min={360}
        max={900}
        unit="px"
      />
      <CornerField />
      <NumberRow label={t.side} path={["place", "side"]} min={0} max={200} unit="px" />
      <NumberRow label={t.edge} path={["place", "edge"]} min={0} max={400} unit="px" />
    </>
  );
}
