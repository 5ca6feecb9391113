import { Command, type CommanderError, InvalidArgumentError, Option } from "commander";
import type { Language } from "../diagnostics/messages/message.js";
import { type UsageTexts, usage } from "../diagnostics/messages/usage.js";
import { argumentForms } from "./arguments.js";
import { complaint, unknownCommand } from "./complaint.js";
import { helpIn } from "./help.js";
import { type CommandName, commands } from "./index.js";
import { type OptionDef, type OptionName, options as optionDefs } from "./options.js";

/** What the program is made with. */
export interface ProgramSettings {
  readonly name: string;
  readonly version: string;
  readonly language: Language;
  readonly width: number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Runs a command with what was parsed. */
  readonly start: (command: CommandName, args: readonly string[], options: object) => Promise<void>;
}

/**
 * The command line as commander parses it, in one language.
 *
 * @returns a program whose `parseAsync` throws UsageError for a wrong command line, and CommanderError where commander
 * has already written what was asked for (help, version) or help in place of a missing command
 */
export function createProgram(settings: ProgramSettings): Command {
  const texts = usage[settings.language];
  const program = configure(new Command(settings.name), settings)
    .usage(`${texts.commandPlaceholder} ${texts.optionsPlaceholder}`)
    .description(texts.description)
    .version(settings.version, "-V, --version", texts.options.version.text)
    .helpCommand(false)
    .addOption(toOption("lang", texts))
    .addHelpText("after", `\n${texts.footer}`);
  for (const name of Object.keys(commands) as CommandName[]) program.addCommand(toCommand(name, settings));
  return program.addCommand(helpCommand(program, settings));
}

/** Commander's own help command would answer a misspelt name with nothing but the general help. */
function helpCommand(program: Command, settings: ProgramSettings): Command {
  const texts = usage[settings.language];
  const placeholder = `[${texts.commandPlaceholder.slice(1, -1)}]`;
  return configure(new Command("help"), settings)
    .description(texts.helpCommand)
    .argument(placeholder)
    .usage(placeholder)
    .action((name?: string) => {
      const command = name === undefined ? program : program.commands.find((child) => child.name() === name);
      if (command === undefined) throw unknownCommand(name!, program);
      command.help();
    });
}

function toCommand(name: CommandName, settings: ProgramSettings): Command {
  const texts = usage[settings.language];
  const { summary, description, examples } = texts.commands[name];
  const given = (commands[name].arguments ?? ["catalogue"]).map((argument) => {
    const [open, close] = argumentForms[argument];
    return [open + texts.arguments[argument].value + close, texts.arguments[argument].text] as const;
  });
  const command = configure(new Command(name), settings)
    .summary(summary)
    .description(description)
    .usage([...given.map(([form]) => form), texts.optionsPlaceholder].join(" "))
    .addHelpText("after", `\n${texts.examples}\n${examples.map(example).join("\n")}`)
    .action((...parsed: unknown[]) => {
      // Commander gives the arguments one by one, then the options and the command itself.
      const [options] = parsed.splice(-2) as [object];
      const args = parsed.flat().filter((arg) => arg !== undefined) as string[];
      return settings.start(name, args, options);
    });
  for (const [form, text] of given) command.argument(form, text);
  for (const option of commands[name].options) command.addOption(toOption(option, texts));
  return command;
}

const example = ([line, meaning]: readonly string[]): string => `  ${meaning}:\n    $ ${line}`;

/** What program and commands have in common. */
function configure(command: Command, { language, width, out, err }: ProgramSettings): Command {
  return command
    .helpOption("-h, --help", usage[language].options.help.text)
    .configureHelp(helpIn(usage[language]))
    .configureOutput({
      writeOut: out,
      writeErr: err,
      // What is wrong is told once, in the user's language, by whoever catches it.
      outputError: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .exitOverride((error: CommanderError) => {
      throw complaint(error, command);
    });
}

function toOption(name: OptionName, texts: UsageTexts): Option {
  const def: OptionDef = optionDefs[name];
  const { value, text } = texts.options[name];
  const option = new Option(value === "" ? def.flags : `${def.flags} <${value}>`, text);
  if (def.choices !== undefined) option.choices(def.choices);
  if (def.list) option.argParser(listParser(def));
  if (def.preset !== undefined) option.default(def.preset, shown(def.preset));
  return option;
}

/** The preset value as it would be written; an empty list is no value to show. */
const shown = (preset: NonNullable<OptionDef["preset"]>): string => String(preset);

/** Reads `a,b`, and adds what is given by a repeated option; the first time, the preset list is replaced. */
function listParser({ choices = [], preset }: OptionDef): (given: string, before: unknown) => string[] {
  return (given, before) => {
    const values = given.split(",").filter(Boolean);
    if (values.length === 0 || values.some((value) => !choices.includes(value))) throw new InvalidArgumentError("");
    const earlier = before === preset ? [] : (before as string[]);
    return [...new Set([...earlier, ...values])];
  };
}
