import { Trash2 } from "lucide-react";
import { useEffect, useState } from "react";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { showToast } from "../../ui/toast/showToast.ts";
import { useSession } from "../session/useSession.ts";
import { beVisitor } from "./beVisitor.ts";
import { givenTo } from "./givenTo.ts";
import styles from "./SimulatorFacts.module.css";
import { savedVisitors } from "./savedVisitors.ts";
import { useSimulator } from "./useSimulator.ts";

const nobody = "anonymous";
const somebody = "person";

/** Who visits: nobody in particular, a person of the list of people, or a made-up visitor that was kept; and to keep the one that is made up now. */
export function VisitorChoice() {
  const t = useTexts(simulatorTexts);
  const session = useSession();
  const { simulator } = session;
  const chosen = useSimulator((state) => state.visitor);
  const person = useSimulator((state) => state.person);
  const visitors = savedVisitors((state) => state.visitors);
  const [naming, setNaming] = useState<string | null>(null);
  const current = visitors.find(({ id }) => id === chosen);

  useEffect(() => {
    void savedVisitors.getState().load();
  }, []);

  async function keep(): Promise<void> {
    const name = naming?.trim() ?? "";
    if (name === "") return;
    const { given, language, who } = simulator.getState();
    const id = visitors.find((one) => one.name === name)?.id ?? crypto.randomUUID();
    const { referrer, timeZone } = who;
    const attributes = givenTo(given);
    if (await savedVisitors.getState().keep({ id, name, language, attributes, referrer, timeZone })) {
      simulator.setState({ visitor: id, person: null });
      setNaming(null);
    }
  }

  async function forget(): Promise<void> {
    if (!current || !(await savedVisitors.getState().remove(current.id))) return;
    simulator.setState({ visitor: null });
    const action = { label: t.undo, run: () => void savedVisitors.getState().keep(current) };
    showToast({ text: t.forgotten(current.name), action });
  }

  return (
    <>
      <div className={styles.who}>
        <SelectField
          label={t.visitor}
          value={current?.id ?? (person === null ? nobody : somebody)}
          options={[
            ...(person === null ? [] : [{ value: somebody, label: person }]),
            { value: nobody, label: t.anonymous },
            ...visitors.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => {
            if (id !== somebody) void beVisitor(session, visitors.find((one) => one.id === id) ?? null);
          }}
        />
        {current && <IconButton label={t.forget} icon={Trash2} onClick={() => void forget()} />}
      </div>
      {naming === null ? (
        <div className={styles.buttons}>
          <Button look="quiet" onClick={() => setNaming(current?.name ?? person ?? "")}>
            {t.keepVisitor}
          </Button>
        </div>
      ) : (
        <Form className={styles.who} onSubmit={() => void keep()}>
          <TextField label={t.visitorName} autoFocus value={naming} onChange={setNaming} />
          <Button type="submit" disabled={naming.trim() === ""}>
            {t.keep}
          </Button>
        </Form>
      )}
    </>
  );
}
