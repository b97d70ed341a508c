import { useState } from "react";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";
import { choosePlace } from "./choosePlace.ts";
import { openSimulation } from "./openSimulation.ts";
import styles from "./PlaceBar.module.css";
import { pageAddress } from "./pageAddress.ts";
import { placeKinds } from "./simulatorPlace.ts";
import { useSimulator } from "./useSimulator.ts";

/** Which page the chat is tried on, and at which address. */
export function PlaceBar() {
  const t = useTexts(simulatorTexts);
  const session = useSession();
  const { simulator } = session;
  const place = useSimulator((state) => state.place);
  const [wrong, setWrong] = useState(false);

  function open(): void {
    const address = pageAddress(place.address);
    setWrong(address === null);
    if (address === null) return;
    simulator.setState({ place: { ...place, address } });
    void openSimulation(session);
  }

  return (
    <Form className={styles.bar} data-own-undo onSubmit={() => open()}>
      <SelectField
        label={t.page}
        labelHidden
        value={place.kind}
        options={placeKinds.map((value) => ({ value, label: t.places[value] }))}
        onChange={(kind) => {
          setWrong(false);
          void choosePlace(session, kind);
        }}
      />
      {place.kind !== "blank" && (
        <>
          <div className={styles.line}>
            <TextField
              label={place.kind === "site" ? t.siteAddress : t.pretendAddress}
              value={place.address}
              error={wrong ? t.noAddress : undefined}
              onChange={(address) => simulator.setState({ place: { ...place, address } })}
            />
            <Button type="submit">{t.openPage}</Button>
          </div>
          <p className={styles.hint}>
            {place.kind === "file" ? `${place.file}. ${t.placeHints.file}` : t.placeHints[place.kind]}
          </p>
        </>
      )}
    </Form>
  );
}
