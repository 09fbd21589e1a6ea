import { messageOf } from '../calls/messageOf';
import {
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { fromUniver, type Area } from '../cells/area';
import { keepLatest } from '../calls/callLog';
import type { Context } from '../calls/context';
import type { LateValues } from '../state/lateValues';
import { loadingValues, valuesNow } from './lateValues';
import { argumentOf, arrayOf, resultOf } from './functionValues';

export type ScriptFunction = (...given: unknown[]) => unknown;

/** One run of a custom function, and where: `reads` are its ranges, `fills` the cells it spills to. */
export interface FunctionCall {
  readonly name: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly reads: readonly { readonly sheetId: string; readonly area: Area }[];
  readonly fills: Area;
  /** Positions in the order of all starts and ends. */
  readonly started: number;
  readonly ended: number;
  /** The message of what it threw. */
  readonly error: string | null;
}

export class CustomFunctions {
  readonly calls: FunctionCall[] = [];
  private readonly errors = new Map<string, string | null>();
  private clock = 0;
  /**
   * The last answer in each cell. Google asks again only when a range that is passed changes; Univer
   * evaluates what spills twice in one calculation, first with what stood there before.
   */
  private readonly answers = new Map<string, { readonly asked: string; readonly answer: Answer }>();

  constructor(private readonly context: Context) {}

  /** Makes a function of the script known to formulas. */
  register(name: string, run: ScriptFunction): void {
    const { injector } = this.context;
    injector.get(IFunctionService).registerExecutors(new ScriptExecutor(name, run, this));
    injector.get(IDescriptionService).registerDescriptions([
      {
        functionName: name,
        functionType: FunctionType.User,
        description: '',
        abstract: '',
        functionParameter: [],
      },
    ]);
  }

  /** The message behind an #ERROR!, or null if the cell's function has none. */
  errorAt(sheetId: string, row: number, column: number): string | null {
    return this.errors.get(cellKey(sheetId, row, column)) ?? null;
  }

  /** What all of them show while Google works them out: a text, or in its place what they show now. */
  late(text?: string): LateValues {
    return text === undefined ? valuesNow(this.context) : loadingValues(this.context, text);
  }

  /** Acts as if they showed that, whatever they are worked out to be meanwhile. */
  async showing<T>(late: LateValues, act: () => Promise<T>): Promise<T> {
    this.context.late = late;
    try {
      return await act();
    } finally {
      this.context.late = null;
    }
  }

  run(executor: ScriptExecutor, variants: readonly FunctionVariantType[]): BaseValueObject {
    const given = variants.map((variant) => argumentOf(variant, this.context));
    const { subUnitId, row, column } = executor;
    const cell = cellKey(subUnitId ?? '', row ?? 0, column ?? 0);
    const asked = JSON.stringify([executor.scriptName, given]);
    const last = this.answers.get(cell);
    const known = last?.asked === asked ? last.answer : undefined;
    const answer = known ?? this.ask(executor, given);
    this.answers.set(cell, { asked, answer });
    const result = answer.error === null ? resultOf(answer.returned) : thrown;
    if (known === undefined) this.note(executor, { variants, answer, result });
    return arrayOf(result);
  }

  private ask({ scriptName, script }: ScriptExecutor, given: unknown[]): Answer {
    const { log } = this.context;
    const started = ++this.clock;
    log.runningFunction = scriptName;
    try {
      const returned = script(...given);
      resultOf(returned);
      return { started, ended: ++this.clock, returned, error: null };
    } catch (error) {
      // Left to itself, an exception would end Univer's whole calculation.
      return { started, ended: ++this.clock, returned: null, error: messageOf(error) };
    } finally {
      log.runningFunction = null;
    }
  }

  private note(executor: ScriptExecutor, { variants, answer, result }: Run): void {
    const row = (executor.row ?? 0) + 1;
    const column = (executor.column ?? 0) + 1;
    const sheetId = executor.subUnitId ?? '';
    this.errors.set(cellKey(sheetId, row, column), answer.error);
    keepLatest(this.calls, {
      name: executor.scriptName,
      sheetId,
      row,
      column,
      reads: variants.flatMap(readsOf),
      fills: { row, column, rows: result.length, columns: result[0]?.length ?? 1 },
      started: answer.started,
      ended: answer.ended,
      error: answer.error,
    });
  }
}

interface Answer {
  readonly started: number;
  readonly ended: number;
  readonly returned: unknown;
  readonly error: string | null;
}

interface Run {
  readonly variants: readonly FunctionVariantType[];
  readonly answer: Answer;
  readonly result: readonly (readonly BaseValueObject[])[];
}

function cellKey(...place: readonly [sheetId: string, row: number, column: number]): string {
  return place.join();
}

const thrown = [[ErrorValueObject.create(ErrorType.ERROR)]];

class ScriptExecutor extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    readonly scriptName: string,
    readonly script: ScriptFunction,
    private readonly functions: CustomFunctions,
  ) {
    super(scriptName);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    return this.functions.run(this, variants);
  }
}

function readsOf(variant: FunctionVariantType) {
  if (!(variant instanceof BaseReferenceObject)) return [];
  return [{ sheetId: variant.getSheetId(), area: fromUniver(variant.getRangePosition()) }];
}
