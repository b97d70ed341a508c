import { Tabs } from "@base-ui/react/tabs";
import {
  Code2,
  Contrast,
  type LucideIcon,
  MessageCircle,
  MonitorSmartphone,
  Scan,
  Timer,
  Type,
  UserRound,
} from "lucide-react";
import type { ComponentType } from "react";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import tabs from "../../ui/tab.module.css";
import { BehaviorSection } from "./BehaviorSection.tsx";
import { ColorsSection } from "./ColorsSection.tsx";
import { DevicesSection } from "./DevicesSection.tsx";
import { HeaderSection } from "./HeaderSection.tsx";
import { LauncherSection } from "./LauncherSection.tsx";
import { ShapeSection } from "./ShapeSection.tsx";
import { StylesSection } from "./StylesSection.tsx";
import { type SectionName, sectionNames, sectionParts } from "./sectionParts.ts";
import type { ThemeEdit } from "./ThemeEdit.ts";
import { ThemeEditContext } from "./ThemeEditContext.ts";
import styles from "./ThemeForm.module.css";
import { TypeSection } from "./TypeSection.tsx";

const sections: Readonly<
  Record<SectionName, { readonly icon: LucideIcon; readonly Section: ComponentType }>
> = {
  colors: { icon: Contrast, Section: ColorsSection },
  type: { icon: Type, Section: TypeSection },
  shape: { icon: Scan, Section: ShapeSection },
  launcher: { icon: MessageCircle, Section: LauncherSection },
  header: { icon: UserRound, Section: HeaderSection },
  behavior: { icon: Timer, Section: BehaviorSection },
  devices: { icon: MonitorSmartphone, Section: DevicesSection },
  styles: { icon: Code2, Section: StylesSection },
};

/** The values of a theme, or of a dialogue over its theme, a page each for what belongs together. */
export function ThemeForm({ edit }: { readonly edit: ThemeEdit }) {
  const t = useTexts(themesTexts);
  const isOwn = (name: SectionName) => edit.overrides && sectionParts[name].some((part) => part in edit.own);
  return (
    <ThemeEditContext value={edit}>
      <Tabs.Root defaultValue="colors" orientation="vertical" className={styles.form} data-part>
        <Tabs.List className={styles.list} activateOnFocus aria-label={t.sectionList}>
          {sectionNames.map((name) => {
            const { icon: Icon } = sections[name];
            return (
              <Tabs.Tab key={name} value={name} className={classNames(tabs.tab, styles.tab)}>
                <Icon size={16} aria-hidden />
                <span>{t.sections[name]}</span>
                {isOwn(name) && <i className={styles.own} role="img" aria-label={t.hasOwn} />}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        {sectionNames.map((name) => {
          const { Section } = sections[name];
          return (
            <Tabs.Panel key={name} value={name} className={styles.panel}>
              <h2 className={styles.heading}>{t.sections[name]}</h2>
              <Section />
            </Tabs.Panel>
          );
        })}
      </Tabs.Root>
    </ThemeEditContext>
  );
}
