import { describe, expect, test } from "vitest";
import { chooseLanguage, wantsColour } from "../../src/commands/environment.js";
import { Progress } from "../../src/commands/progress.js";

describe("language", () => {
  test.each([
    ["sv", [], {}],
    ["sv", [], { LANG: "sv_SE.UTF-8" }],
    ["sv", [], { LANG: "POSIX" }],
    ["en", [], { LANG: "en" }],
    ["en", [], { LANG: "EN_us" }],
    ["sv", [], { LANG: "enm" }],
    ["en", [], { LC_MESSAGES: "en_GB.UTF-8", LANG: "sv_SE" }],
    ["sv", [], { LC_ALL: "sv_SE", LC_MESSAGES: "en_GB", LANG: "en_GB" }],
    ["en", [], { LC_ALL: "", LANG: "en_GB" }],
    ["en", ["--lang", "en", "build"], {}],
    ["en", ["build", "k", "--lang=en"], {}],
    ["sv", ["build", "--lang", "sv"], { LANG: "en" }],
    ["en", ["--lang", "sv", "--lang", "en"], {}],
    ["sv", ["--", "--lang", "en"], {}],
    ["en", ["--lang", "fr"], { LANG: "en" }],
    ["sv", ["--lang"], {}],
  ] as const)("%s for %j %j", (language, args, env) => {
    expect(chooseLanguage(args, env)).toBe(language);
  });
});

describe("colour", () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [false, { TERM: "dumb" }, true],
    [false, { NO_COLOR: "1" }, true],
    [true, { NO_COLOR: "" }, true],
    [true, { FORCE_COLOR: "" }, false],
    [true, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    [false, { FORCE_COLOR: "0" }, true],
  ] as const)("%j for %j, terminal: %j", (expected, env, isTerminal) => {
    expect(wantsColour(env, isTerminal)).toBe(expected);
  });
});

describe("progress", () => {
  function watch() {
    const clock = { time: 0 };
    const said: string[] = [];
    const progress = new Progress(
      (text) => said.push(text),
      () => clock.time,
    );
    return { clock, said, progress };
  }

  test("a short run says nothing", () => {
    const { clock, said, progress } = watch();
    progress.show("a");
    clock.time = 999;
    progress.show("b");
    progress.clear();
    expect(said).toEqual([]);
  });

  test("a long run says something now and then, and takes it away at the end", () => {
    const { clock, said, progress } = watch();
    for (clock.time = 0; clock.time < 1500; clock.time += 10) progress.show(`${clock.time}`);
    progress.clear();
    progress.clear();
    expect(said).toEqual(["1000", "1100", "1200", "1300", "1400", ""]);
  });
});
