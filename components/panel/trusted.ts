/** The page can neither press our buttons nor read them; a click must still be a person's. */
export const trusted =
  (act: () => void) =>
  (event: { nativeEvent: Event }): void => {
    if (event.nativeEvent.isTrusted) act();
  };
