/**
 * README.md of a new catalogue, for those who will look after it. In Swedish whatever the language of the terminal: it
 * is for the organisation, not for whoever ran the command.
 *
 * @param dataset id of the first dataset
 */
export const readmeText = (organisation: string, dataset: string): string => `# Öppna data från ${organisation}

Här beskrivs de data som ${organisation} delar. Beskrivningarna hämtas varje natt av Sveriges dataportal.

| Fil eller mapp   | Vad den innehåller                                             |
| ---------------- | -------------------------------------------------------------- |
| \`catalog.yaml\`   | Organisationen, kontakten och det som är lika för alla         |
| \`datasets/\`      | En fil för varje datamängd                                     |
| \`services/\`      | En fil för varje API, om det finns några                       |
| \`series/\`        | En fil för varje serie av datamängder, om det finns några      |
| \`dist/\`          | Det som dataportalen hämtar. Skrivs av programmet, ändra inget |

## Ändra något

1. Öppna mappen i Visual Studio Code och säg ja till tillägget YAML, som hjälper till medan du skriver.
2. Ändra i filen, till exempel \`datasets/${dataset}.yaml\`. Indragen betyder något: använd mellanslag.
3. Kontrollera, rätta det som är fel och skriv filerna på nytt:

   \`\`\`sh
   skordeklar validate .
   skordeklar build .
   \`\`\`

4. Kopiera det som ligger i \`dist\` till webbplatsen. Adressen ska alltid vara densamma.

## Lägg till en datamängd

\`\`\`sh
skordeklar templates
skordeklar new dataset --template badplatser
\`\`\`

Det första kommandot visar vilka mallar som finns, det andra skriver en ny fil. Skriv er uppgift där det står FYLL I.

## Tänk på

- En fils namn är en del av datamängdens adress. Byts namnet blir det en ny datamängd för portalen.
- Ändra inte \`base\` i \`catalog.yaml\` när katalogen väl är publicerad.
- Tas en fil bort försvinner datamängden från portalen nästa natt.
`;
