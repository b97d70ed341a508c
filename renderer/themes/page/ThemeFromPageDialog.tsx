import { useState } from "react";
import { themeSchema } from "#shared/site/theme.ts";
import type { PageLook } from "#shared/site/themes/pageLook.ts";
import { themeOfPage } from "#shared/site/themes/themeOfPage.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { uiTexts } from "../../i18n/areas/uiTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Form } from "../../ui/Form.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { createTheme } from "../actions/createTheme.ts";
import { ThemePicture } from "../picture/ThemePicture.tsx";
import { pageFailure } from "./pageFailure.ts";
import { readAddress } from "./readAddress.ts";
import styles from "./ThemeFromPageDialog.module.css";

type Reading =
  | { readonly state: "idle" }
  | { readonly state: "reading" }
  | { readonly state: "failed"; readonly text: string }
  | { readonly state: "read"; readonly look: PageLook };

/** Asks for a web page, shows what a theme would take from it, and makes it. */
export function ThemeFromPageDialog() {
  const t = useTexts(themesTexts);
  const ui = useTexts(uiTexts);
  const [address, setAddress] = useState("");
  const [reading, setReading] = useState<Reading>({ state: "idle" });
  const [busy, setBusy] = useState(false);
  const found = reading.state === "read" ? reading.look : undefined;

  async function read(): Promise<void> {
    const url = readAddress(address);
    if (url === undefined) return setReading({ state: "failed", text: t.pageFailures.address });
    setReading({ state: "reading" });
    const answer = await call("themes:readPage", { url });
    setReading(
      answer.ok
        ? { state: "read", look: answer.value }
        : { state: "failed", text: pageFailure(answer.error, t.pageFailures) },
    );
  }

  async function create(look: PageLook): Promise<void> {
    setBusy(true);
    const host = URL.parse(readAddress(address) ?? "")?.hostname ?? "";
    const made = await createTheme((look.title || host).slice(0, 80), themeOfPage(look));
    setBusy(false);
    if (made) closeOverlay();
  }

  return (
    <Dialog
      size="medium"
      title={t.pageTitle}
      description={t.pageText}
      onClose={closeOverlay}
      footer={
        <>
          <Button onClick={closeOverlay}>{ui.cancel}</Button>
          <Button
            look="primary"
            disabled={found === undefined || busy}
            onClick={() => found && void create(found)}
          >
            {t.create}
          </Button>
        </>
      }
    >
      <Form
        className={styles.form}
        onSubmit={() => {
          if (reading.state !== "reading") void read();
        }}
      >
        <TextField
          label={t.address}
          placeholder={t.addressPlaceholder}
          maxLength={2000}
          inputMode="url"
          value={address}
          error={reading.state === "failed" ? reading.text : undefined}
          onChange={(text) => {
            setAddress(text);
            if (reading.state !== "reading") setReading({ state: "idle" });
          }}
        />
        <Button type="submit" disabled={reading.state === "reading" || address.trim() === ""}>
          {t.read}
        </Button>
      </Form>
      <div role="status" className={styles.status}>
        {reading.state === "reading" && t.reading}
        {found && (
          <>
            <p className={styles.found}>{t.pageFound(found.title || address)}</p>
            <div className={styles.picture}>
              <ThemePicture theme={themeSchema.parse({ ...themeOfPage(found), id: "page" })} />
            </div>
            {found.fonts.length > 0 && <p>{t.pageFonts(found.fonts.slice(0, 2).join(", "))}</p>}
          </>
        )}
        {reading.state === "failed" && <span className="visually-hidden">{reading.text}</span>}
      </div>
    </Dialog>
  );
}
