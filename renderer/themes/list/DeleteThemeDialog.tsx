import { closeOverlay } from "../../app/closeOverlay.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { deleteTheme } from "../actions/deleteTheme.ts";
import { themesStore } from "../themesStore.ts";

/** Asks before a theme goes that the site or dialogues look by, and says which. */
export function DeleteThemeDialog({ id }: { readonly id: string }) {
  const t = useTexts(themesTexts);
  const { untitled } = useTexts(dialoguesTexts);
  const list = new Intl.ListFormat(useLanguage());
  const stored = themesStore(({ themes }) => themes?.find(({ theme }) => theme.id === id));
  const isSite = themesStore(({ site }) => site === id);
  if (!stored) return null;
  const names = stored.usedBy.map(({ name }) => name || untitled);
  return (
    <ConfirmDialog
      title={t.deleteTitle(stored.theme.name || t.untitled)}
      description={isSite ? t.deleteSiteText : t.deleteUsedText}
      confirm={t.deleteAnyway}
      look="danger"
      onConfirm={() => {
        closeOverlay();
        void deleteTheme(id);
      }}
      onClose={closeOverlay}
    >
      {names.length > 0 && (
        <p data-selectable>
          {t.usedIn} {list.format(names)}
        </p>
      )}
    </ConfirmDialog>
  );
}
