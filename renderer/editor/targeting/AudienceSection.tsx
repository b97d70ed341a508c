import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { AudienceSize } from "../../people/AudienceSize.tsx";
import { ConditionBuilder } from "../conditions/ConditionBuilder.tsx";
import { Section } from "../inspector/Section.tsx";
import { useTargeting } from "./useTargeting.ts";

/** For whom the dialogue is. */
export function AudienceSection() {
  const t = useTexts(targetingTexts);
  const [audience, set] = useTargeting("audience");
  const everybody = "all" in audience && audience.all.length === 0;
  return (
    <Section title={t.audience} hint={everybody ? t.everybody : t.audienceHint}>
      <ConditionBuilder condition={audience} place={["targeting", "audience"]} onChange={set} />
      <AudienceSize audience={audience} />
    </Section>
  );
}
