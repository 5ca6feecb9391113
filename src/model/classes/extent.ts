import { literal } from "../kinds.js";
import { dcat, dcterms, locn } from "../namespaces.js";
import { type ClassDef, one, optional, recommended } from "../rows.js";

/** A geographical area given by coordinates (WGS 84, longitude first). */
export const location = {
  iri: dcterms("Location"),
  label: { sv: "Geografiskt område", en: "Geographical area" },
  identity: "blank",
  rows: {
    // The bundle recommends both; one of them says where the data are, so the absence of the other is no warning.
    centroid: recommended(dcat("centroid"), one(literal("wkt")), "Centrumkoordinat", "Center coordinate", {
      silent: true,
    }),
    bbox: recommended(dcat("bbox"), one(literal("wkt")), "Omskrivande rektangel", "Boundingbox", { silent: true }),
    geometry: optional(locn("geometry"), one(literal("wkt")), "Geografisk form", "Geographic shape"),
  },
} as const satisfies ClassDef;

/** A period of time; one that has no end is still going on (recommendation 8). */
export const periodOfTime = {
  iri: dcterms("PeriodOfTime"),
  label: { sv: "Tidsperiod", en: "Time period" },
  identity: "blank",
  rows: {
    start: recommended(dcat("startDate"), one(literal("date")), "Start", "Start"),
    end: recommended(dcat("endDate"), one(literal("date")), "Slut", "End", { silent: true }),
  },
} as const satisfies ClassDef;
