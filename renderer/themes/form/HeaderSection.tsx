import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { FileField } from "./FileField.tsx";
import { IconField } from "./IconField.tsx";
import { SwitchRow } from "./SwitchRow.tsx";
import { useThemeEdit } from "./useThemeEdit.ts";
import { WordsField } from "./WordsField.tsx";

/** What stands above the conversation, and who speaks in it. */
export function HeaderSection() {
  const t = useTexts(themesTexts);
  const { avatar } = useThemeEdit().theme.bot;
  return (
    <>
      <WordsField label={t.title} placeholder={t.titlePlaceholder} path={["header", "title"]} />
      <WordsField label={t.subtitle} placeholder={t.subtitlePlaceholder} path={["header", "subtitle"]} />
      <WordsField label={t.botName} placeholder={t.botNamePlaceholder} path={["bot", "name"]} />
      <ChoiceField
        label={t.avatar}
        path={["bot", "avatar"]}
        options={(["icon", "picture", "none"] as const).map((value) => ({ value, label: t.avatars[value] }))}
      />
      {avatar === "icon" && <IconField label={t.avatarIcon} path={["bot", "icon"]} />}
      {avatar === "picture" && (
        <FileField kind="picture" label={t.avatarPicture} hint={t.pictureHint} path={["bot", "picture"]} />
      )}
      <SwitchRow label={t.beside} hint={t.besideHint} path={["bot", "beside"]} />
    </>
  );
}
