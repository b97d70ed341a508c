import { Palette } from "lucide-react";
import { useEffect } from "react";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { loadThemes } from "../../themes/loadThemes.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../inspector/Section.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { ThemeChoice } from "./ThemeChoice.tsx";
import { toggleLook } from "./toggleLook.ts";

/** The look of the dialogue in its form: its theme, and the way to the rest. */
export function LookSection() {
  const t = useTexts(themesTexts);
  const session = useSession();
  const own = useDialogue(({ themeOverrides }) => Object.keys(themeOverrides).length > 0);
  useEffect(() => void loadThemes(), []);
  return (
    <Section title={t.look} hint={own ? t.hasOwn : undefined}>
      <ThemeChoice />
      <Button icon={Palette} onClick={() => toggleLook(session)}>
        {t.lookMore}
      </Button>
    </Section>
  );
}
