import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { themesStore } from "../../themes/themesStore.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { setLook } from "../document/operations/setLook.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";

/** Which theme the dialogue has: the site's, or one of its own. */
export function ThemeChoice({ labelHidden = false }: { readonly labelHidden?: boolean }) {
  const t = useTexts(themesTexts);
  const { document } = useSession();
  const chosen = useDialogue((dialogue) => dialogue.theme);
  const themes = themesStore((state) => state.themes) ?? [];
  const site = themesStore((state) => state.site);
  const nameOf = (id: string) => themes.find(({ theme }) => theme.id === id)?.theme.name;
  const options = [
    { value: "default", label: t.asSite(nameOf(site) ?? "") },
    ...themes.map(({ theme }) => ({ value: theme.id, label: theme.name || t.untitled })),
  ];
  if (!options.some(({ value }) => value === chosen))
    options.push({ value: chosen, label: t.missingTheme(chosen) });
  return (
    <SelectField
      label={t.theme}
      labelHidden={labelHidden}
      value={chosen}
      options={options}
      onChange={(theme) => document.apply("editLook", (draft) => setLook(draft, { theme }))}
    />
  );
}
