import {
  ArrowLeft,
  Crosshair,
  FlaskConical,
  History,
  Languages,
  Network,
  Play,
  Search,
  TrendingDown,
} from "lucide-react";
import { useStore } from "zustand";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { runCommand } from "../../commands/runCommand.ts";
import { dropOffTexts } from "../../i18n/areas/dropOffTexts.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { findTexts } from "../../i18n/areas/findTexts.ts";
import { languagesTexts } from "../../i18n/areas/languagesTexts.ts";
import { targetingTexts } from "../../i18n/areas/targetingTexts.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { tidyTexts } from "../../i18n/areas/tidyTexts.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { UndoButtons } from "../../ui/UndoButtons.tsx";
import { leaveEditor } from "../actions/leaveEditor.ts";
import { undoStep } from "../actions/undoStep.ts";
import { toggleDropOff } from "../dropOff/toggleDropOff.ts";
import { useDropOff } from "../dropOff/useDropOff.ts";
import { toggleLanguages } from "../languages/toggleLanguages.ts";
import { togglePanel } from "../layout/togglePanel.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { useSimulator } from "../simulator/useSimulator.ts";
import { toggleTargeting } from "../targeting/toggleTargeting.ts";
import { toggleTests } from "../testing/toggleTests.ts";
import { useTests } from "../testing/useTests.ts";
import { ContentLanguage } from "./ContentLanguage.tsx";
import { ExportButton } from "./ExportButton.tsx";
import { NameField } from "./NameField.tsx";
import { ProblemsButton } from "./ProblemsButton.tsx";
import { SaveState } from "./SaveState.tsx";
import styles from "./Toolbar.module.css";

/** The bar above the editor. */
export function Toolbar() {
  const t = useTexts(editorTexts);
  const versions = useTexts(versionsTexts).title;
  const find = useTexts(findTexts).title;
  const tidyLabels = useTexts(tidyTexts);
  const choosing = useView((view) => view.nodes.size > 1);
  const tidy = choosing ? tidyLabels.tidySelection : tidyLabels.tidy;
  const session = useSession();
  const name = useDialogue((dialogue) => dialogue.name);
  const undoable = useStore(session.document, ({ history }) => history.undo.at(-1)?.name);
  const redoable = useStore(session.document, ({ history }) => history.redo.at(-1)?.name);
  const languagesLabel = useTexts(languagesTexts).title;
  const targetingLabel = useTexts(targetingTexts).title;
  const targeting = useView((view) => view.targetingOpen);
  const inFlow = useDialogue(isFlow);
  const dropOffLabel = useTexts(dropOffTexts).title;
  const showingDropOff = useDropOff((state) => state.open);
  const testsLabel = useTexts(testsTexts).title;
  const testing = useTests((tests) => tests.open);
  const translating = useView((view) => view.languagesOpen);
  const simulating = useSimulator((simulator) => simulator.open);
  return (
    <header className={styles.bar} data-part>
      <IconButton label={t.backToList} icon={ArrowLeft} onClick={() => void leaveEditor(session)} />
      <h1 className="visually-hidden">{name || t.untitled}</h1>
      <NameField />
      <SaveState autosave={session.autosave} />
      <div className={styles.group}>
        <UndoButtons
          area="editor"
          undo={undoable && t.steps[undoable]}
          redo={redoable && t.steps[redoable]}
          onTake={(direction) => undoStep(session, direction)}
        />
      </div>
      <IconButton
        label={find}
        command="editor.find"
        icon={Search}
        onClick={() => runCommand("editor.find")}
      />
      <IconButton
        label={tidy}
        command="editor.tidy"
        icon={Network}
        onClick={() => runCommand("editor.tidy")}
      />
      <IconButton
        label={versions}
        command="editor.versions"
        icon={History}
        onClick={() => runCommand("editor.versions")}
      />
      <ContentLanguage />
      <IconButton
        label={languagesLabel}
        command="editor.languages"
        icon={Languages}
        pressed={translating}
        onClick={() => toggleLanguages(session)}
      />
      {!inFlow && (
        <IconButton
          label={targetingLabel}
          command="editor.targeting"
          icon={Crosshair}
          pressed={targeting}
          onClick={() => toggleTargeting(session)}
        />
      )}
      <IconButton
        label={dropOffLabel}
        command="editor.dropOff"
        icon={TrendingDown}
        pressed={showingDropOff}
        onClick={() => toggleDropOff(session)}
      />
      <IconButton
        label={testsLabel}
        command="editor.tests"
        icon={FlaskConical}
        pressed={testing}
        onClick={() => toggleTests(session)}
      />
      <ProblemsButton />
      <Button
        icon={Play}
        aria-pressed={simulating}
        className={styles.simulate ?? ""}
        onClick={() => togglePanel(session, "simulator")}
      >
        {t.simulate}
      </Button>
      <ExportButton />
    </header>
  );
}
