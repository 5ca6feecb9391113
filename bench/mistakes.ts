/** Mistakes that people make in a dataset, each as what is written and what it becomes. */
const mistakes: readonly (readonly [right: RegExp, wrong: string])[] = [
  [/^publisher: .*$/m, "publisher: finns-inte"],
  [/^issued: .*$/m, "issued: 2023-02-30"],
  [/^theme: .*$/m, "theme: [Miljövård]"],
  [/^(landingPage: https:\/\/www\.kommun\.example\/).*$/m, "$1en sida"],
  [/^title: .*\n/m, ""],
];

const INTERVAL = 25;

/** The YAML of a dataset with a mistake in it, for one dataset in 25; any other as it is. */
export function makeMistake(yaml: string, index: number): string {
  if (index % INTERVAL !== 0) return yaml;
  const [right, wrong] = mistakes[(index / INTERVAL) % mistakes.length]!;
  return yaml.replace(right, wrong);
}
