import type { Code } from "../diagnostics/messages/index.js";
import { termKey } from "../rdf/term.js";
import type { Observation, Topic } from "./observation.js";

/**
 * One mistake is one finding: where a property (and value) of a node has a finding of the code on the left, those on
 * the right would say the same thing less well.
 */
const precedence: Partial<Record<Code, readonly Code[]>> = {
  "profile/missing": ["recommendation/title-translation", "recommendation/description-translation"],
  "profile/language-missing": ["recommendation/title-translation", "recommendation/description-translation"],
  "profile/form": ["recommendation/title-length"],
  "hvd/service-contact": ["profile/missing"],
  "recommendation/protected-format": ["profile/missing"],
  "recommendation/protected-terms": ["profile/missing"],
  "harvest/catalogue-licence": ["profile/vocabulary", "profile/iri-form", "harvest/creative-commons-form"],
  "harvest/creative-commons-form": ["profile/vocabulary", "profile/iri-form"],
  "harvest/agent-name": ["profile/language-missing"],
  "harvest/part-type": ["profile/class", "profile/not-described"],
  "harvest/iri": ["profile/form", "profile/vocabulary", "profile/not-described"],
};

/** The observations without those that another one of the same value or property already makes. */
export function withoutEchoes(observations: readonly Observation[]): Observation[] {
  const echoes = new Set<string>();
  for (const { code, topic } of observations) {
    for (const echo of precedence[code] ?? []) {
      echoes.add(topicKey(echo, topic, topic.value === undefined ? ANY : termKey(topic.value)));
      echoes.add(topicKey(echo, topic, NONE));
    }
  }
  return observations.filter(({ code, topic }) => {
    const value = topic.value === undefined ? NONE : termKey(topic.value);
    return !echoes.has(topicKey(code, topic, value)) && !echoes.has(topicKey(code, topic, ANY));
  });
}

/** In place of a value: the property as a whole is meant, or whatever value it has. No term has such a key. */
const NONE = " ";
const ANY = " *";

const topicKey = (code: Code, { focus, predicate }: Topic, value: string): string =>
  [code, termKey(focus), predicate ?? "", value].join(" ");
