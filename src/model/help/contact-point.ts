import { type ClassHelp, help } from "./help.js";

export const contactPoint: ClassHelp<"ContactPoint"> = {
  about: help(
    "Vem man frågar om data. Beskriv den under `contacts` i catalog.yaml; den är aldrig samma sak som organisationen under `agents`.",
    "Whom to ask about the data. Describe it under `contacts` in catalog.yaml; it is never the same thing as the organisation under `agents`.",
  ),
  rows: {
    type: help(
      "Om det är en organisation eller en person. Utelämnad betyder den organisation.",
      "Whether it is an organisation or a person. Left out, it means organisation.",
      "Organization",
    ),
    name: help(
      "Funktionens namn, hellre än en persons.",
      "The name of the function, rather than of a person.",
      "Öppna data-gruppen",
    ),
    email: help("Adressen dit frågor skickas.", "The address that questions are sent to.", "oppnadata@tierp.example"),
    telephone: help(
      "Telefonnumret, så som det slås i Sverige eller med landsnummer.",
      "The telephone number, as it is dialled in Sweden or with country code.",
      "0980-319 200",
    ),
    address: help(
      "Postadressen, när man kan nå er den vägen.",
      "The postal address, where you can be reached that way.",
      "{ street: Exempelgatan 1, postalCode: 815 00, locality: Tierp, country: Sverige }",
    ),
    homepage: help(
      "Sida med mer om hur man når er.",
      "A page with more on how to reach you.",
      "https://www.tierp.example/kontakt",
    ),
  },
  authoring: {},
};

export const telephone: ClassHelp<"Telephone"> = {
  about: help(
    "Ett telefonnummer. Det räcker att skriva själva numret.",
    "A telephone number. The number alone is enough.",
  ),
  rows: {
    number: help(
      "Numret, så som det slås i Sverige eller med landsnummer.",
      "The number, as it is dialled in Sweden or with country code.",
      "+46 980 319 200",
    ),
  },
  authoring: {},
};

export const address: ClassHelp<"Address"> = {
  about: help("En postadress, uppdelad i sina delar.", "A postal address, in its parts."),
  rows: {
    country: help("Landets namn.", "The name of the country.", "Sverige"),
    locality: help("Postorten.", "The postal town.", "Tierp"),
    postalCode: help("Postnumret, med eller utan mellanslag.", "The postal code, with or without a space.", "815 00"),
    street: help("Gata och nummer, eller box.", "Street and number, or box.", "Exempelgatan 1"),
  },
  authoring: {},
};
