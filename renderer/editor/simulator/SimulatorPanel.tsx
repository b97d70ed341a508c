import { FlaskConical, RotateCcw, StepBack, X } from "lucide-react";
import { useEffect } from "react";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { onPush } from "../../ipc/onPush.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { languageName } from "../languageName.ts";
import { togglePanel } from "../layout/togglePanel.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { saveAsTest } from "../testing/saveAsTest.ts";
import { useTests } from "../testing/useTests.ts";
import { closeSimulation } from "./closeSimulation.ts";
import { isInput } from "./isInput.ts";
import { MeetingBar } from "./MeetingBar.tsx";
import { openSimulation } from "./openSimulation.ts";
import { PlaceBar } from "./PlaceBar.tsx";
import { SimulatorFacts } from "./SimulatorFacts.tsx";
import { SimulatorFrame } from "./SimulatorFrame.tsx";
import styles from "./SimulatorPanel.module.css";
import { StaleBar } from "./StaleBar.tsx";
import { stepBack } from "./stepBack.ts";
import { takeStageNews } from "./takeStageNews.ts";
import { useSimulator } from "./useSimulator.ts";

/** The dialogue as a visitor meets it, and what is learned of him. */
export function SimulatorPanel() {
  const t = useTexts(simulatorTexts);
  const saveLabel = useTexts(testsTexts).save;
  const talked = useSimulator((simulator) => simulator.recorded.length > 0);
  const saving = useTests((tests) => tests.saving);
  const answered = useSimulator((simulator) => simulator.trace.some(isInput));
  const studioLanguage = useLanguage();
  const session = useSession();
  const language = useSimulator((simulator) => simulator.language);
  const languages = useDialogue((dialogue) => dialogue.languages);

  useEffect(
    () =>
      onPush("simulator:news", ({ session: from, news }) => {
        session.simulator.setState((state) =>
          state.phase.name === "running" && state.phase.session === from ? takeStageNews(state, news) : state,
        );
      }),
    [session],
  );
  useEffect(() => {
    void openSimulation(session);
    return () => closeSimulation(session.simulator);
  }, [session]);

  return (
    <section className={styles.panel} aria-label={t.title} data-part>
      <header className={styles.head}>
        <h2 className={styles.title}>{t.title}</h2>
        <div className={styles.language}>
          <SelectField
            label={t.language}
            labelHidden
            value={language}
            options={[...new Set([...languages, language])].map((tag) => ({
              value: tag,
              label: languageName(tag, studioLanguage),
            }))}
            onChange={(tag) => {
              session.simulator.setState({ language: tag });
              void openSimulation(session);
            }}
          />
        </div>
        <IconButton
          label={saveLabel}
          icon={FlaskConical}
          disabled={!talked || saving}
          onClick={() => void saveAsTest(session, new Date())}
        />
        <IconButton
          label={t.stepBack}
          icon={StepBack}
          disabled={!answered}
          onClick={() => stepBack(session.simulator)}
        />
        <IconButton label={t.restart} icon={RotateCcw} onClick={() => void openSimulation(session)} />
        <IconButton label={t.close} icon={X} onClick={() => togglePanel(session, "simulator")} />
      </header>
      <PlaceBar />
      <StaleBar />
      <SimulatorFrame />
      <MeetingBar />
      <SimulatorFacts />
    </section>
  );
}
