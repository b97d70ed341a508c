/** What is done to cards on the canvas beyond building: passing them by, noting beside them, gathering them. */
export const canvas = {
  disable: "Disable",
  enable: "Enable",
  disabled: "Disabled",
  disabledTitle: (title: string) => `${title} (disabled)`,
  disabledText: (port: string) => `Conversations pass this card by and go on by “${port}”. Visitors never see it.`,
  disabledEndText: "Conversations that come here end. Visitors never see this card.",
  cardsDisabled: (count: number) => (count === 1 ? "Card disabled" : `${count} cards disabled`),
  cardsEnabled: (count: number) => (count === 1 ? "Card enabled" : `${count} cards enabled`),
};
