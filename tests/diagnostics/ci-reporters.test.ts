import { describe, expect, it } from "vitest";
import { reporters, summaries } from "../../src/diagnostics/reporters/index.js";
import { info, noContact, noPublisher, reportOf, sameInMany, unknownTheme } from "./sample.js";

const options = { language: "sv", colour: true, width: 10, verbose: false } as const;
const all = [unknownTheme, noContact, noPublisher, info(1)];

describe("github", () => {
  it("is one workflow command a finding, at its line", () => {
    expect(reporters.github(reportOf([unknownTheme]), options)).toBe(
      "::error file=catalogs/tierp/datasets/badplatser.yaml,line=3,col=8,endColumn=14,title=catalogue/unknown-concept::" +
        `${unknownTheme.message}%0A${unknownTheme.why}%0A${unknownTheme.fix}\n`,
    );
  });

  it("tells warnings and notices from errors, and findings without a file", () => {
    const lines = reporters.github(reportOf(all), options).trimEnd().split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["::error", "::warning", "::error", "::notice"]);
    expect(lines[2]).toMatch(/^::error title=harvest\/two-names::/);
  });

  it("lets no text end the command or start another", () => {
    const hostile = { ...unknownTheme, message: "50 % \r\n::error::", file: "a,b:c\n.yaml" };
    const written = reporters.github(reportOf([hostile]), options);
    expect(written.split("\n")).toHaveLength(2);
    expect(written).toContain("file=a%2Cb%3Ac%0A.yaml,");
    expect(written).toContain("50 %25 %0D%0A::error::");
  });
});

describe("gitlab", () => {
  it("has what the Code Quality format asks of every issue", () => {
    const issues = JSON.parse(reporters.gitlab(reportOf(all), options));
    expect(issues).toHaveLength(4);
    for (const issue of issues) {
      expect(issue).toMatchObject({ description: expect.any(String), check_name: expect.any(String) });
      expect(issue.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(["info", "minor", "major", "critical", "blocker"]).toContain(issue.severity);
      expect(issue.location).toEqual({ path: expect.any(String), lines: { begin: expect.any(Number) } });
    }
  });

  it("knows a finding again when lines were added above it", () => {
    const print = (diagnostic: typeof unknownTheme) =>
      JSON.parse(reporters.gitlab(reportOf([diagnostic]), options))[0].fingerprint;
    expect(print({ ...unknownTheme, line: 30 })).toBe(print(unknownTheme));
    expect(print({ ...unknownTheme, value: "annat" })).not.toBe(print(unknownTheme));
  });

  it("gives every issue a fingerprint of its own", () => {
    const issues = JSON.parse(reporters.gitlab(reportOf(sameInMany(50)), options)) as { fingerprint: string }[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});

describe("sarif", () => {
  it("has a rule for every code, and every result at its line", () => {
    const { version, runs } = JSON.parse(reporters.sarif(reportOf(all), options));
    expect(version).toBe("2.1.0");
    const [{ tool, results }] = runs;
    for (const result of results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(results.map((result: { level: string }) => result.level)).toEqual(["error", "warning", "error", "note"]);
    expect(results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "catalogs/tierp/datasets/badplatser.yaml" },
          region: { startLine: 3, startColumn: 8, endColumn: 14 },
        },
      },
    ]);
    expect(results[2].locations).toEqual([]);
  });

  it("names files as relative references", () => {
    const named = (file: string) =>
      JSON.parse(reporters.sarif(reportOf([{ ...unknownTheme, file }]), options)).runs[0].results[0].locations[0]
        .physicalLocation.artifactLocation.uri;
    expect(named("min katalog/å#1.yaml")).toBe("min%20katalog/%C3%A5%231.yaml");
    expect(named("a:b.yaml")).toBe("./a:b.yaml");
  });
});

describe("junit", () => {
  it("fails for errors, and for warnings where they count", () => {
    expect(reporters.junit(reportOf(all), options)).toContain('tests="4" failures="2"');
    expect(reporters.junit(reportOf(all, { strict: true }), options)).toContain('tests="4" failures="3"');
  });

  it("is one passed case where nothing was found", () => {
    const written = reporters.junit(reportOf([]), options);
    expect(written).toContain('tests="1" failures="0"');
    expect(written).toContain("<testcase ");
  });

  it("escapes what XML cannot hold", () => {
    const hostile = { ...unknownTheme, message: '<script>"&\u0000</script>' };
    const written = reporters.junit(reportOf([hostile]), options);
    expect(written).toContain("&lt;script&gt;&quot;&amp;\ufffd&lt;/script&gt;");
    expect(written).not.toContain("<script>");
  });
});

describe("the summary of a job", () => {
  const summary = (...args: Parameters<typeof reportOf>) => summaries.github!(reportOf(...args), options);

  it("has the errors first, with their places", () => {
    const rows = summary(all)
      .split("\n")
      .filter((line) => line.includes("<br>"));
    expect(rows.map((line) => line.slice(2, 4))).toEqual(["🔴", "🔴", "🟡", "🔵"]);
    expect(rows[0]).toContain("| catalogs/tierp/datasets/badplatser.yaml:3 | <code>Miljöö</code> finns inte");
  });

  it("lets no text be more than text", () => {
    const hostile = { ...unknownTheme, message: "a|b\n| <img src=x> [x](y) *z* `a_b`", fix: "# x" };
    expect(summary([hostile])).toContain(
      "a&#124;b &#124; &lt;img src=x&gt; &#91;x&#93;(y) &#42;z&#42; <code>a&#95;b</code><br>&#35; x |",
    );
  });

  it("counts what there is no room for", () => {
    expect(summary(sameInMany(60))).toContain("\n\n… +10\n");
    expect(summary([])).not.toContain("|");
  });
});
