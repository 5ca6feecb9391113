import { vocabulary } from "../vocabulary.js";

/** EU data themes, the values of dcat:theme. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0); EU Publications Office. */
// biome-ignore format: one concept a line
export const dataTheme = vocabulary(
  "data-theme",
  "Kategorier",
  "Data themes",
  "http://publications.europa.eu/resource/authority/data-theme/",
  [
    ["AGRI", "Jordbruk, fiske, skogsbruk och livsmedel", "Agriculture, fisheries, forestry and food"],
    ["ECON", "Ekonomi och finans", "Economy and finance"],
    ["EDUC", "Utbildning, kultur och sport", "Education, culture and sport"],
    ["ENER", "Energi", "Energy"],
    ["ENVI", "Miljö", "Environment"],
    ["GOVE", "Regeringen och den offentliga sektorn", "Government and public sector", { aliases: ["Offentlig sektor", "Offentlig förvaltning", "Public sector"] }],
    ["HEAL", "Hälsa", "Health"],
    ["INTR", "Internationella frågor", "International issues"],
    ["JUST", "Rättvisa, rättsliga system och allmän säkerhet", "Justice, legal system and public safety"],
    ["SOCI", "Befolkning och samhälle", "Population and society", { aliases: ["Samhälle och befolkning"] }],
    ["REGI", "Regioner och städer", "Regions and cities"],
    ["TECH", "Vetenskap och teknik", "Science and technology"],
    ["TRAN", "Transport", "Transport", { aliases: ["Trafik"] }],
  ],
);
