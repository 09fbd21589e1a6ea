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
/** Some changes turn out to need no calculation. */
const longestWaitForStart = 40;
const longestCalculation = 1_800_000;

/** Follows Univer's calculation, which runs behind the script's back. */
export class Calculation {
  private changedAt: number | null = null;
  private running = false;

  constructor(context: Context) {
    const dirty = context.injector.get(IActiveDirtyManagerService);
    context.api.onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) {
        this.changedAt = null;
        this.running = true;
      } else if (id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
        if (ends(functionsExecutedState)) this.ended();
      } else if (id === SetTriggerFormulaCalculationStartMutation.id) {
        this.changedAt = Date.now();
      } else if (dirty.get(id) !== undefined && options?.onlyLocal !== true) {
        this.changedAt = Date.now();
      }
    });
  }

  /** Resolves when every formula shows its value. */
  async settle(): Promise<void> {
    const began = Date.now();
    do {
      await new Promise((resolve) => setTimeout(resolve, step));
      if (Date.now() - began > longestCalculation) {
        throw new Error(`Univer has calculated for ${longestCalculation / 1000} s without an end.`);
      }
    } while (this.running || this.awaitsStart());
  }

  private ended(): void {
    this.running = false;
    // What changed meanwhile has waited for this.
    if (this.changedAt !== null) this.changedAt = Date.now();
  }

  private awaitsStart(): boolean {
    return this.changedAt !== null && Date.now() - this.changedAt < longestWaitForStart;
  }
}

function ends(state: FormulaExecutedStateType | undefined): boolean {
  return state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION;
}
