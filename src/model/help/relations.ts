import { documentDescription, documentTitle } from "./common.js";
import { type ClassHelp, help } from "./help.js";

export const attribution: ClassHelp<"Attribution"> = {
  about: help(
    "Någon som har med data att göra på annat sätt än som utgivare eller producent.",
    "Someone who has to do with the data in another way than as publisher or creator.",
  ),
  rows: {
    role: help("På vilket sätt, till exempel ägare.", "In which way, such as owner.", "Ägare"),
    agent: help("Vem: en post under `agents`.", "Who: an entry under `agents`.", "tierp"),
  },
  authoring: {},
};

export const relationship: ClassHelp<"Relationship"> = {
  about: help("Något som hör ihop med det beskrivna, och hur.", "Something that goes with what is described, and how."),
  rows: {
    role: help(
      "Hur de hör ihop: adressen till en roll i portalens lista över roller.",
      "How they go together: the address of a role in the portal's list of roles.",
      "https://www.dataportal.se/terminology/resource-role/exempel",
    ),
    relation: help("Adressen till det andra.", "The address of the other.", "https://www.tierp.example/badvatten"),
  },
  authoring: {},
};

export const provenanceStatement: ClassHelp<"ProvenanceStatement"> = {
  about: help(
    "Varifrån data kommer. Det räcker att skriva själva texten.",
    "Where the data come from. The text alone is enough.",
  ),
  rows: {
    description: help(
      "Vilket system eller vilken mätning data kommer ur, och hur de har bearbetats.",
      "Which system or survey the data come from, and how they were processed.",
      "{ sv: Hämtas varje natt ur bygglovssystemet., en: Taken from the permit system every night. }",
    ),
  },
  authoring: {},
};

export const document: ClassHelp<"Document"> = {
  about: help(
    "En webbsida eller ett dokument med titel. Adressen skrivs som `uri`.",
    "A web page or document with a title. Its address is written as `uri`.",
  ),
  rows: { title: documentTitle, description: documentDescription },
  authoring: {},
};

export const standard: ClassHelp<"Standard"> = {
  about: help(
    "En specifikation eller standard med titel. Adressen skrivs som `uri`.",
    "A specification or standard with a title. Its address is written as `uri`.",
  ),
  rows: { title: documentTitle, description: documentDescription },
  authoring: {},
};
