import { once } from "node:events";
import { servingTexts } from "../diagnostics/messages/serving.js";
import { styleOf } from "../diagnostics/reporters/style.js";
import { wrap } from "../diagnostics/reporters/text.js";
import { listen, PATH, type Running, type ServedSet, watch } from "../serve/index.js";
import { explain } from "./failure-text.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import type { CheckOptions } from "./options.js";
import { requirePaths } from "./paths.js";
import { type ServeSource, serveSource } from "./serve-source.js";
import { UsageError, type WrongUseCode } from "./usage-error.js";
import { wholeNumber } from "./whole-number.js";

/** What `serve` is told, as commander hands it over. */
export interface ServeOptions extends CheckOptions {
  readonly watch: boolean;
  readonly host: string;
  readonly port: string;
}

/**
 * `skordeklar serve`: shows a catalogue at a web address until the user stops it.
 *
 * @returns `findings` where it has errors and nobody waits for them to be mended
 * @throws UsageError where the path does not exist or the address cannot be used; what building throws the first time
 */
export async function run([path]: readonly string[], options: ServeOptions, io: Io): Promise<ExitStatus> {
  requirePaths([path!], options.shapes);
  const at = { host: options.host, port: wholeNumber(options.port, "--port", 65_535) };
  const source = serveSource(path!, options, io);
  return io.guard(async (signal) => {
    const follow = watch(source.paths);
    let set = await source.load(undefined);
    if (set === undefined && !options.watch) return exitStatus.findings;
    const server = await start(at, () => set);
    io.out(greeting(`${server.origin}${PATH}`, set, options, io));
    const renew = async () => {
      set = await update(source, set, io);
    };
    await (options.watch ? follow(renew, signal) : aborted(signal));
    await server.close();
    return exitStatus.clean;
  });
}

const aborted = async (signal: AbortSignal): Promise<void> => {
  // A signal alone does not keep the process alive; the server does.
  if (!signal.aborted) await once(signal, "abort");
};

/** Builds once more. Whatever goes wrong, what is served stays, since whoever reads it has no part in it. */
async function update(source: ServeSource, set: ServedSet | undefined, io: Io): Promise<ServedSet | undefined> {
  const { updated, kept } = servingTexts[io.language];
  let next: ServedSet | undefined;
  try {
    next = await source.load(set);
  } catch (error) {
    io.out(`${explain(error, io.language)}\n`);
  }
  if (next !== undefined) io.out(`${updated}\n`);
  else if (set !== undefined) io.out(`${kept}\n`);
  return next ?? set;
}

const WIDEST = 80;

function greeting(address: string, set: ServedSet | undefined, { watch }: ServeOptions, io: Io): string {
  const texts = servingTexts[io.language];
  const style = styleOf(io.colour);
  const say = (text: string) => style.prose(wrap(text, Math.min(io.width, WIDEST), { first: "" }));
  const extensions = set?.map(({ extension }) => `\`.${extension}\``).join(", ");
  const lines = [
    style.strong(set === undefined ? texts.waiting(address) : texts.serving(address)),
    ...(extensions === undefined ? [] : [say(texts.syntaxes(extensions))]),
    say(watch ? `${texts.watching} ${texts.stop}` : texts.stop),
  ];
  return `\n${lines.join("\n")}\n`;
}

/** What the system says where it does not let a server listen. */
const REFUSALS: Readonly<Record<string, readonly [code: WrongUseCode, of: "host" | "port"]>> = {
  EADDRINUSE: ["port-taken", "port"],
  EACCES: ["port-refused", "port"],
  EADDRNOTAVAIL: ["bad-host", "host"],
  ENOTFOUND: ["bad-host", "host"],
  EAI_AGAIN: ["bad-host", "host"],
  EINVAL: ["bad-host", "host"],
};

async function start(
  at: { readonly host: string; readonly port: number },
  current: () => ServedSet | undefined,
): Promise<Running> {
  try {
    return await listen(at, current);
  } catch (error) {
    const refusal = REFUSALS[(error as NodeJS.ErrnoException).code ?? ""];
    if (refusal === undefined) throw error;
    throw new UsageError(refusal[0], { given: String(at[refusal[1]]) });
  }
}
