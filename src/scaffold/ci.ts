/** Services that can check a catalogue by themselves whenever it changes. */
export type CiService = "github" | "gitlab";

/** After the portal's nightly visit at about four o'clock, so that a failed build is seen in the morning. */
const SCHEDULE = "15 5 * * *";

const github = (command: string): string => `# Kontrollerar katalogen vid varje ändring och bygger den varje natt.
name: Katalog

on:
  pull_request:
  push:
    branches: [main]
  schedule:
    - cron: "${SCHEDULE}"
  workflow_dispatch:

permissions:
  contents: read

jobs:
  katalog:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Kontrollera
        run: ${command} validate .
      - name: Bygg
        if: github.event_name != 'pull_request'
        run: ${command} build . -o dist
      # Filerna finns att hämta under körningen. Lägg till ett steg här som kopierar dist/ till er webbplats.
      - uses: actions/upload-artifact@v4
        if: github.event_name != 'pull_request'
        with:
          name: katalog
          path: dist
`;

const gitlab = (command: string): string => `# Kontrollerar katalogen vid varje ändring och bygger den på huvudgrenen.
# Bygg varje natt: lägg till ett schema i GitLab under Build, Pipeline schedules (till exempel "${SCHEDULE}").
image: node:22

stages: [kontrollera, bygg]

kontrollera:
  stage: kontrollera
  script:
    - ${command} validate .

bygg:
  stage: bygg
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - ${command} build . -o dist
    # Lägg till en rad här som kopierar dist/ till er webbplats.
  artifacts:
    paths: [dist]
`;

const services: Readonly<Record<CiService, { path: string; text: (command: string) => string }>> = {
  github: { path: ".github/workflows/katalog.yml", text: github },
  gitlab: { path: ".gitlab-ci.yml", text: gitlab },
};

/**
 * The file that makes a service check the catalogue.
 * @param tool name and version to run; later versions that are compatible with it will do
 */
export function ciFile(
  service: CiService,
  tool: { readonly name: string; readonly version: string },
): [string, string] {
  const { path, text } = services[service];
  return [path, text(`npx --yes ${tool.name}@^${tool.version}`)];
}
