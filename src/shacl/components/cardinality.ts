import type { Component } from "./component.js";

/** Cardinality constraint components (SHACL §4.2). */
export const cardinality: readonly Component[] = [
  {
    name: "MinCount",
    parameter: "minCount",
    kind: "integer",
    propertyOnly: true,
    seesAbsence: true,
    message: "There must be at least {$minCount} value(s)",
    compile({ constraint, value }) {
      const least = Number(value.value);
      if (least <= 0) return undefined;
      return (focus, values, _run, sink) => {
        if (values.length < least) sink.report(constraint, focus);
      };
    },
  },
  {
    name: "MaxCount",
    parameter: "maxCount",
    kind: "integer",
    propertyOnly: true,
    message: "There must be at most {$maxCount} value(s)",
    compile({ constraint, value }) {
      const most = Number(value.value);
      return (focus, values, _run, sink) => {
        if (values.length > most) sink.report(constraint, focus);
      };
    },
  },
];
