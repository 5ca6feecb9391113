import { type Finding, finding } from "../diagnostics/finding.js";
import { messages } from "../diagnostics/messages/index.js";
import type { Message } from "../diagnostics/messages/message.js";
import type { Label } from "../model/rows.js";
import type { Contribution, Member } from "./member.js";
import type { Remedy } from "./settings.js";
import type { State } from "./state.js";

const DAY = 24 * 60 * 60 * 1000;

/**
 * What a member contributes that cannot be read or has errors: its last good version, or nothing. What is wrong with it
 * is told too, but it is no error of the region, unless the region is to fail with its members.
 * @param reasons what was found, one error at least
 */
export function failed(
  member: Member,
  reasons: readonly Finding[],
  state: State,
  { onError, now }: { readonly onError: Remedy; readonly now: Date },
): Contribution {
  const errors = reasons.filter(({ severity }) => severity === "error");
  const args = { member: member.name, reason: wordingOf(errors[0]!), more: errors.length - 1 };
  const about = { place: member.place };
  // What has no other place than the member itself is told in full by the finding about the member.
  const isElsewhere = ({ place }: Finding): boolean => place !== member.place;
  if (onError === "fail") {
    return {
      ...absent(member),
      findings: [finding("region/member-failed", args, about), ...reasons.filter(isElsewhere)],
    };
  }
  const told = reasons.map((found) =>
    found.severity === "error" ? { ...found, severity: "warning" as const } : found,
  );
  const kept = onError === "keep-last" ? state.find(member) : undefined;
  const version = kept === undefined ? undefined : state.read(member, kept);
  if (kept === undefined || version === undefined) {
    return { ...absent(member), findings: [finding("region/member-left-out", args, about), ...told] };
  }
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(kept.date)) / DAY));
  const age = { date: kept.date.slice(0, 10), days };
  const news = finding("region/member-kept", { ...args, ...age }, about);
  return { member, status: "kept", version, date: kept.date, unchanged: true, findings: [news, ...told] };
}

const absent = (member: Member): Pick<Contribution, "member" | "status" | "unchanged"> => ({
  member,
  status: "absent",
  unchanged: false,
});

/** What a finding says is wrong, in one sentence. */
function wordingOf({ code, args }: Finding): Label {
  const { sv, en } = messages[code] as Message<never>;
  return { sv: sv(args as never).what, en: en(args as never).what };
}
