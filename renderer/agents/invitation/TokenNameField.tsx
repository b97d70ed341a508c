import { invitationTokens } from "#shared/scheduling/invitation/invitationTokens.ts";
import { invitationTexts } from "../../i18n/areas/invitationTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SuggestField } from "../../ui/SuggestField.tsx";

type TokenNameFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
};

/** The name of something that is known when an invitation is written. */
export function TokenNameField(props: TokenNameFieldProps) {
  const { tokens } = useTexts(invitationTexts);
  const about = new Map<string, string>(Object.entries(tokens));
  const words = (name: string) => `${name} ${about.get(name) ?? ""}`.toLowerCase();
  return (
    <SuggestField
      {...props}
      names={invitationTokens}
      about={(name) => about.get(name) ?? ""}
      fits={(name, query) => words(name).includes(query.trim().toLowerCase())}
    />
  );
}
