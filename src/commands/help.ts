import type { HelpConfiguration, Option } from "commander";
import type { UsageTexts } from "../diagnostics/messages/usage.js";

/** How commander lays out help in one language. */
export function helpIn(texts: UsageTexts): HelpConfiguration {
  return {
    styleTitle: (title) => texts.words[title] ?? title,
    optionDescription: (option) => describe(option, texts),
    subcommandTerm: (command) => command.name(),
  };
}

/** What an option does, the values it takes and the one it has if it is not given. */
function describe(option: Option, texts: UsageTexts): string {
  const { argChoices, defaultValue, defaultValueDescription } = option;
  const facts: string[] = [];
  if (argChoices !== undefined) facts.push(`${texts.choices}: ${argChoices.join(", ")}`);
  if (!option.isBoolean() && defaultValue !== undefined && defaultValueDescription) {
    facts.push(`${texts.preset}: ${defaultValueDescription}`);
  }
  return facts.length === 0 ? option.description : `${option.description} (${facts.join("; ")})`;
}
