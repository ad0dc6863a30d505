/**
 * Runs the catalogue over an input. The first findings are there before the slow ones are made: each step says what
 * is new, and a caller that asks for no further step has cancelled. Given what an earlier run found, only what changed is looked at
 * again.
 */
import { type AnyTold, checksByScope } from "./catalogue";
import { changedParts } from "./changed-parts";
import type { Check, CheckFacts, Part, ScopeName, Scopes } from "./check";
import { type Counts, countsOf } from "./counts";
import type { Finding } from "./finding";
import { type Finish, finisher, inOrder } from "./finish";
import type { CheckContext } from "./check-context";
import { checkContext } from "./make-context";
import type { CheckInput } from "./input";
import { proseCase, type ProseCase } from "./prose/prose-case";
import { tableCase, type TableCase } from "./recognise/table-case";

type Ones = { readonly [Scope in ScopeName]: readonly Scopes[Scope][] };
/** The findings of a check, by the place of what it looked at. */
type ToldByPlace = ReadonlyMap<number, readonly AnyTold[]>;

/** What a later run builds on. Only this file reads it. */
interface Memory {
  readonly context: CheckContext;
  readonly ones: Ones;
  readonly told: ReadonlyMap<string, ToldByPlace>;
  readonly finished: ReadonlyMap<AnyTold, Finding>;
}

export interface Checked {
  /** Errors first. */
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  readonly memory: Memory;
}

export interface Step {
  /** Findings of this step, in the order they were made. */
  readonly found: readonly Finding[];
  /** How many of all checks, `of`, have run. */
  readonly done: number;
  readonly of: number;
}

const checks: { readonly [Scope in ScopeName]: readonly Check<Scope, AnyTold>[] } = checksByScope;
/** Whole-plan checks and tables are few and come first; every activity's own checks come last. */
const order = Object.keys(checks) as ScopeName[];
/** How many are looked at between two steps. */
const perStep = 5_000;

/** Runs to the end; over everything, or over those of some kinds alone. */
export function check(
  input: CheckInput,
  earlier?: Checked,
  scopes: readonly ScopeName[] = order,
): Checked {
  const run = checkInSteps(input, earlier, scopes);
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

/** Runs step by step. The caller asks for the next step when there is time, or never again. */
export function* checkInSteps(
  input: CheckInput,
  earlier?: Checked,
  scopes: readonly ScopeName[] = order,
): Generator<Step, Checked> {
  const before = earlier?.memory;
  const context = checkContext(input, before?.context);
  const ones = onesOf(context, before?.ones);
  const of = scopes.reduce((sum, scope) => sum + checks[scope].length, 0);
  const run: Run = {
    context,
    ones,
    before,
    changed: before && changedParts(input, before.context.input),
    finishing: finishing(input, before),
    told: new Map(),
    findings: [],
    of,
  };
  for (const scope of scopes) yield* runScope(scope, ones[scope], run);
  const {
    told,
    findings,
    finishing: { finished },
  } = run;
  const memory = { context, ones, told, finished };
  return {
    findings: inOrder(findings),
    counts: countsOf(context, ones, scopes.includes("plan")),
    memory,
  };
}

interface Run {
  readonly context: CheckContext;
  readonly ones: Ones;
  readonly before: Memory | undefined;
  readonly changed: ReadonlySet<Part> | undefined;
  readonly finishing: Finishing;
  readonly told: Map<string, ToldByPlace>;
  readonly findings: Finding[];
  readonly of: number;
}

function* runScope<Scope extends ScopeName>(
  scope: Scope,
  all: readonly Scopes[Scope][],
  run: Run,
): Generator<Step, void> {
  const { before, changed, told, findings, of } = run;
  // A check of the whole plan runs again only when a part that it reads has changed.
  const touched = scope === "plan" ? [] : before && changedPlaces(all, before.ones[scope]);
  for (const each of checks[scope]) {
    const kept = before?.told.get(each.id);
    const isUntouched = changed && !each.reads.some((part) => changed.has(part));
    const earlier = isUntouched && kept && touched ? { kept, again: touched } : undefined;
    const now = new Map<number, readonly AnyTold[]>();
    yield* telling(each, all, run, earlier, now);
    told.set(each.id, now);
    const from = findings.length;
    addFinished(each, now, run.finishing, findings);
    yield { found: findings.slice(from), done: told.size, of };
  }
}

/** Runs one check over all of its kind, or over those that changed, keeping the rest as it was. */
function* telling<Scope extends ScopeName>(
  each: Check<Scope, AnyTold>,
  all: readonly Scopes[Scope][],
  { context, told, of }: Run,
  earlier: { readonly kept: ToldByPlace; readonly again: readonly number[] } | undefined,
  now: Map<number, readonly AnyTold[]>,
): Generator<Step, void> {
  let found: AnyTold[] | undefined;
  const tell = (told: AnyTold): void => {
    (found ??= []).push(told);
  };
  const look = (at: number): void => {
    const one = all[at];
    if (one === undefined) return;
    each.run(one, context, tell);
    if (!found) return;
    now.set(at, found);
    found = undefined;
  };
  if (!earlier) {
    for (let at = 0; at < all.length; at += 1) {
      look(at);
      if (at % perStep === perStep - 1) yield { found: [], done: told.size, of };
    }
    return;
  }
  const again = new Set(earlier.again);
  const places = [...earlier.kept.keys()].filter((at) => at < all.length && !again.has(at));
  // In the order of a full run, so that a list does not jump.
  for (const at of [...places, ...again].sort((a, b) => a - b)) {
    const kept = again.has(at) ? undefined : earlier.kept.get(at);
    if (kept) now.set(at, kept);
    else look(at);
  }
}

/** A finding whose check gave the same result as before stays the same object, so that views need not draw it again. */
interface Finishing {
  readonly finish: Finish;
  readonly known: ReadonlyMap<AnyTold, Finding>;
  readonly finished: Map<AnyTold, Finding>;
}

function finishing(input: CheckInput, before: Memory | undefined): Finishing {
  const was = before?.context.input;
  const isSame = was?.locate === input.locate && was.explained === input.explained;
  return {
    finish: finisher(input),
    known: before && isSame ? before.finished : new Map(),
    finished: new Map(),
  };
}

function addFinished(
  each: CheckFacts,
  now: ToldByPlace,
  { finish, known, finished }: Finishing,
  findings: Finding[],
): void {
  for (const list of now.values()) {
    for (const told of list) {
      const finding = known.get(told) ?? finish(each, told);
      finished.set(told, finding);
      findings.push(finding);
    }
  }
}

/** Everything the checks look at, one at a time. Tables and texts that are the same objects as before are not parsed again. */
function onesOf(context: CheckContext, before: Ones | undefined): Ones {
  const { input, plan } = context;
  return {
    plan: [context],
    activity: context.cases,
    offence: plan.offences,
    table: reused(input.tables, before?.table, (one: TableCase) => one.table, tableCase),
    prose: reused(input.prose, before?.prose, (one: ProseCase) => one.prose, proseCase),
    formulas: input.formulaColumns,
    problem: input.problems,
    sheet: input.sheets,
  };
}

function reused<From, To>(
  from: readonly From[],
  before: readonly To[] | undefined,
  source: (one: To) => From,
  make: (one: From) => To,
): readonly To[] {
  const known = new Map(before?.map((one) => [source(one), one]));
  return from.map((one) => known.get(one) ?? make(one));
}

/** The places of those that are not the same object as before. */
function changedPlaces(now: readonly unknown[], before: readonly unknown[]): readonly number[] {
  const places: number[] = [];
  if (now === before) return places;
  for (let at = 0; at < now.length; at += 1) if (now[at] !== before[at]) places.push(at);
  return places;
}
