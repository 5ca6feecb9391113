import { describe, expect, it } from "vitest";
import { keysOf } from "../../src/catalogue/decode/keys.js";
import { type Code, messages } from "../../src/diagnostics/messages/index.js";
import { caseExamples } from "../../src/generate/case-examples.js";
import { explainTopic } from "../../src/generate/reference/explain.js";
import { referencePages } from "../../src/generate/reference/pages.js";
import { findTopics } from "../../src/generate/reference/topics.js";
import { keyHelp } from "../../src/model/help/index.js";
import { classes } from "../../src/model/profile.js";
import { vocabularies } from "../../src/model/vocabularies/index.js";

const languages = ["sv", "en"] as const;

describe.each(classes.map(([name]) => name))("help of %s", (name) => {
  it.each(keysOf(name))("%s is a whole sentence in each language", (key) => {
    const help = keyHelp(name, key)!;
    for (const language of languages) expect(help[language]).toMatch(/^[\p{Lu}`].*\.$/su);
    expect(help.sv).not.toBe(help.en);
  });
});

describe("what is found", () => {
  const found = (text: string) =>
    findTopics(text).topics.map((topic) => {
      if (topic.type === "property") return `${topic.class}.${topic.key}`;
      if (topic.type === "concept") return topic.concept.code;
      return topic.type === "class" ? topic.class : topic.type === "code" ? topic.code : topic.vocabulary;
    });

  it.each([
    ["dataset.theme", ["Dataset.theme"]],
    ["Kategori", ["Dataset.theme", "DatasetSeries.theme", "DataService.theme"]],
    ["dcat:theme", ["Dataset.theme", "DatasetSeries.theme", "DataService.theme"]],
    ["http://www.w3.org/ns/dcat#theme", ["Dataset.theme", "DatasetSeries.theme", "DataService.theme"]],
    ["organizationNumber", ["Agent.organizationNumber"]],
    ["dcat:DatasetSeries", ["DatasetSeries"]],
    ["miljö", ["ENVI"]],
    ["catalogue/form", ["catalogue/form"]],
    ["data-theme", ["data-theme", "data-theme"]],
    ["organzationNumber", ["Agent.organizationNumber"]],
    ["xyzzyq", []],
  ])("for %s", (text, topics) => {
    expect(found(text)).toEqual(topics);
  });
});

describe("a message", () => {
  it.each(Object.keys(messages) as Code[])("%s can be explained without a finding", (code) => {
    for (const language of languages) {
      const { paragraphs } = explainTopic({ type: "code", code }, language);
      expect(paragraphs.length).toBeGreaterThan(1);
      expect(paragraphs.join("\n")).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it("is shown with the mistake of its case", () => {
    const { examples } = explainTopic({ type: "code", code: "catalogue/form" }, "sv");
    expect(examples.map(({ yaml }) => yaml)).toEqual([
      caseExamples["catalogue/form"]!.bad,
      caseExamples["catalogue/form"]!.good,
    ]);
  });
});

describe.each(languages)("the reference (%s)", (language) => {
  const pages = referencePages(language);
  const all = Object.values(pages).join("\n");

  it("speaks of every key, list, value and message", () => {
    for (const [name] of classes) for (const key of keysOf(name)) expect(all).toContain(keyHelp(name, key)![language]);
    for (const { id, concepts } of Object.values(vocabularies)) {
      expect(all).toContain(`## ${id}\n`);
      for (const { iri } of concepts) expect(all).toContain(`\`${iri}\``);
    }
    for (const code of Object.keys(messages)) expect(all).toContain(`## ${code}\n`);
  });

  it("links to pages and headings that exist", () => {
    for (const [path, text] of Object.entries(pages)) {
      for (const [, target] of text.matchAll(/\]\(([^)#:]+\.md)\)/g)) {
        expect(pages).toHaveProperty([path.replace(/[^/]+$/, target!)]);
      }
      const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title!.toLowerCase());
      for (const [, anchor] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor);
    }
  });
});
