import { type ClassHelp, help } from "./help.js";

export const location: ClassHelp<"Location"> = {
  about: help(
    "Ett område med koordinater (WGS 84), när inget namngivet område passar. Longitud, öst–väst, står alltid först.",
    "An area with coordinates (WGS 84), where no named area fits. Longitude, east–west, always comes first.",
  ),
  rows: {
    centroid: help("Mittpunkten: `[longitud, latitud]`.", "The centre: `[longitude, latitude]`.", "[17.5, 60.3]"),
    bbox: help(
      "Rektangeln runt området: `[väst, syd, öst, nord]`.",
      "The rectangle around the area: `[west, south, east, north]`.",
      "[17.1, 60.1, 17.9, 60.6]",
    ),
    geometry: help(
      "Områdets form som WKT, när en rektangel är för grov.",
      "The shape of the area as WKT, where a rectangle is too coarse.",
      "POLYGON((17.1 60.1, 17.9 60.1, 17.5 60.6, 17.1 60.1))",
    ),
  },
  authoring: {},
};

export const periodOfTime: ClassHelp<"PeriodOfTime"> = {
  about: help(
    "En tid från och till. Pågår den än skrivs inget slut.",
    "A time from and to. Where it is still going on, no end is written.",
  ),
  rows: {
    start: help("Första dagen, eller året.", "The first day, or the year.", "2023-01-01"),
    end: help(
      "Sista dagen, eller året. Hoppa över det när tiden pågår än.",
      "The last day, or the year. Skip it where the time is still going on.",
      "2023-12-31",
    ),
  },
  authoring: {},
};
