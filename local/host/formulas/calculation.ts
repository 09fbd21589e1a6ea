import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import type { Context } from '../calls/context';

const step = 5;
/**
 * Some changes turn out to need no calculation. Steps, not milliseconds: where the machine is busy,
 * Univer's own timers are late too, but they are not overtaken.
 */
const stepsToStart = 8;
const longestCalculation = 1_800_000;

/** Follows Univer's calculation, which runs behind the script's back. */
export class Calculation {
  /** How many steps a calculation may still take to start, after a change. */
  private awaited = 0;
  private running = false;

  constructor(context: Context) {
    const dirty = context.injector.get(IActiveDirtyManagerService);
    context.api.onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) {
        this.awaited = 0;
        this.running = true;
      } else if (id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
        if (ends(functionsExecutedState)) this.ended();
      } else if (id === SetTriggerFormulaCalculationStartMutation.id) {
        this.awaited = stepsToStart;
      } else if (dirty.get(id) !== undefined && options?.onlyLocal !== true) {
        this.awaited = stepsToStart;
      }
    });
  }

  /** Resolves when every formula shows its value. */
  async settle(): Promise<void> {
    const began = Date.now();
    do {
      await new Promise((resolve) => setTimeout(resolve, step));
      if (!this.running && this.awaited > 0) this.awaited -= 1;
      if (Date.now() - began > longestCalculation) {
        throw new Error(`Univer has calculated for ${longestCalculation / 1000} s without an end.`);
      }
    } while (this.running || this.awaited > 0);
  }

  private ended(): void {
    this.running = false;
    // What changed meanwhile has waited for this.
    if (this.awaited > 0) this.awaited = stepsToStart;
  }
}

function ends(state: FormulaExecutedStateType | undefined): boolean {
  return state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION;
}
