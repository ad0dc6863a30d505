/**
 * Functions that live outside the engine. Results are kept by function and argument values; a call not yet
 * answered shows #BUSY! and joins the next batch. Excel does the same with asynchronous custom functions.
 */
import { columnLetters } from "../../cells/column-letters";
import { cellError, isCellError } from "../grid/values";
import type { CellValue, CustomFunctions, FunctionAnswer, FunctionArgument } from "../model";
import { type Context, isMany, single, toMatrix } from "./context";
import type { FormulaCell } from "./formula-cell";
import { Matrix, type Operand } from "./operands";

interface Call {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly args: readonly FunctionArgument[];
  readonly address: string;
  readonly formulas: Set<FormulaCell>;
  sent: boolean;
}

/** More answers than this are not kept; the oldest go first. */
const mostAnswers = 20_000;

/**
 * After so many rounds of answers a formula that still asks something new stays with what it was answered last: its
 * arguments change each time they are calculated, as those of RAND do.
 */
const mostRounds = 25;

/** What a formula has asked since a person or an add-in last changed something. */
interface Asked {
  rounds: number;
  lastRound: number;
  readonly lastAnswers: Map<string, FunctionAnswer>;
}

export class OutsideCalls {
  private functions: CustomFunctions | null = null;
  private names: ReadonlySet<string> = new Set();
  private readonly answers = new Map<string, FunctionAnswer>();
  private readonly waiting = new Map<string, Call>();
  private readonly byId = new Map<number, Call>();
  private readonly callsOf = new Map<FormulaCell, Call[]>();
  private readonly asked = new Map<FormulaCell, Asked>();
  private nextId = 1;
  private round = 1;

  get pending(): boolean {
    return this.waiting.size > 0;
  }

  offers(name: string): boolean {
    return this.names.has(name);
  }

  use(functions: CustomFunctions | null): void {
    this.forget();
    this.functions = functions;
    this.names = new Set(functions?.names.map((name) => name.toUpperCase()));
  }

  /** Lets every kept answer go; what is asked again is called again. */
  forget(): void {
    this.cancel([...this.waiting.values()]);
    this.answers.clear();
    this.callsOf.clear();
  }

  /** undefined: nobody offers a function of the name. */
  call(name: string, args: readonly Operand[], context: Context): CellValue | Matrix | undefined {
    if (!this.names.has(name)) return undefined;
    const passed = args.map((arg) => argumentOf(arg, context));
    // What waits for an answer itself is nothing to ask about yet.
    if (passed.some(isWaiting)) return cellError("#BUSY!");
    const key = `${name}(${JSON.stringify(passed)})`;
    const answer = this.answers.get(key);
    if (answer) return answerValue(answer);
    const asked = this.asked.get(context.formula);
    if (asked && asked.rounds >= mostRounds && asked.lastRound !== this.round) {
      const last = asked.lastAnswers.get(name);
      return last ? answerValue(last) : cellError("#CALC!");
    }
    if (!context.formula.trial) this.await(key, name, passed, context.formula);
    return cellError("#BUSY!");
  }

  /** Something else than an answer is calculated: what formulas have asked until now does not count. */
  startAnew(): void {
    this.asked.clear();
  }

  private await(
    key: string,
    name: string,
    args: readonly FunctionArgument[],
    formula: FormulaCell,
  ): void {
    let call = this.waiting.get(key);
    if (!call) {
      const address = `${formula.sheet.name}!${columnLetters(formula.column)}${formula.row + 1}`;
      call = { id: this.nextId++, key, name, args, address, formulas: new Set(), sent: false };
      this.waiting.set(key, call);
      this.byId.set(call.id, call);
    }
    call.formulas.add(formula);
    const asked = this.asked.get(formula) ?? { rounds: 0, lastRound: 0, lastAnswers: new Map() };
    if (asked.lastRound !== this.round) asked.rounds += 1;
    asked.lastRound = this.round;
    this.asked.set(formula, asked);
    const calls = this.callsOf.get(formula);
    if (calls) calls.push(call);
    else this.callsOf.set(formula, [call]);
  }

  /** The formula is calculated anew or gone: what it waited for is not its concern any more. */
  release(formula: FormulaCell): void {
    for (const call of this.callsOf.get(formula) ?? []) call.formulas.delete(formula);
    this.callsOf.delete(formula);
  }

  /** Sends the calls that came up, together, and cancels those nobody waits for. False when there was nothing to send. */
  send(): boolean {
    const calls = [...this.waiting.values()];
    this.cancel(calls.filter((call) => call.formulas.size === 0));
    const fresh = calls.filter((call) => !call.sent && call.formulas.size > 0);
    if (fresh.length === 0 || !this.functions) return false;
    for (const call of fresh) call.sent = true;
    this.round += 1;
    this.functions.invoke(
      fresh.map(({ id, name, args, address }) => ({ id, name, args, address })),
    );
    return true;
  }

  private cancel(calls: readonly Call[]): void {
    for (const call of calls) {
      this.waiting.delete(call.key);
      this.byId.delete(call.id);
    }
    const sent = calls.filter((call) => call.sent).map((call) => call.id);
    if (sent.length > 0) this.functions?.cancel(sent);
  }

  /** Keeps an answer and returns the formulas that waited for it. An answer nobody waits for is dropped. */
  answer(id: number, answer: FunctionAnswer): readonly FormulaCell[] {
    const call = this.byId.get(id);
    if (!call) return [];
    this.byId.delete(id);
    this.waiting.delete(call.key);
    this.answers.set(call.key, answer);
    for (const formula of call.formulas)
      this.asked.get(formula)?.lastAnswers.set(call.name, answer);
    for (const oldest of this.answers.keys()) {
      if (this.answers.size <= mostAnswers) break;
      this.answers.delete(oldest);
    }
    return [...call.formulas];
  }
}

const isBusy = (value: CellValue): boolean => isCellError(value) && value.error === "#BUSY!";

const isRows = (argument: FunctionArgument): argument is readonly (readonly CellValue[])[] =>
  Array.isArray(argument);

function isWaiting(argument: FunctionArgument): boolean {
  return isRows(argument) ? argument.some((row) => row.some(isBusy)) : isBusy(argument);
}

function argumentOf(operand: Operand, context: Context): FunctionArgument {
  if (!isMany(operand)) return single(operand, context);
  const matrix = toMatrix(operand, context);
  return Array.from({ length: matrix.rows }, (_, row) =>
    Array.from({ length: matrix.columns }, (__, column) => matrix.at(row, column)),
  );
}

function answerValue(answer: FunctionAnswer): CellValue | Matrix {
  if ("error" in answer) return cellError(answer.error, answer.message);
  const { value } = answer;
  if (typeof value !== "object" || value === null || isCellError(value)) return value;
  return value.length === 0 ? cellError("#CALC!") : Matrix.of(value);
}
