import type { Language } from "./message.js";

/** What a comparison of two catalogues says, in Swedish. */
const sv = {
  title: "Skillnader i katalogen",
  same: "Ingen skillnad: båda säger samma sak.",
  removed: "Borttagna",
  renamed: "Nya adresser på samma saker",
  renamedWhy:
    "Namn och dataadresser är desamma, men identifieraren (IRI) är en annan. För portalen är det nya saker: länkar och " +
    "statistik går förlorade. Behåll den gamla med `uri:`.",
  added: "Tillagda",
  changed: "Ändrade",
  other: "Övrigt",
  unnamed: "(utan namn)",
};

export type DiffTexts = typeof sv;

const en: DiffTexts = {
  title: "Differences in the catalogue",
  same: "No difference: both say the same.",
  removed: "Removed",
  renamed: "New addresses of the same things",
  renamedWhy:
    "Names and addresses of data are the same, but the identifier (IRI) is another. To the portal these are new things: " +
    "links and statistics are lost. Keep the old one with `uri:`.",
  added: "Added",
  changed: "Changed",
  other: "Other",
  unnamed: "(without a name)",
};

export const diffTexts: Readonly<Record<Language, DiffTexts>> = { sv, en };
