import { cells } from './cells';
import { charts } from './charts';
import { columns } from './columns';
import { copies } from './copies';
import { customFunctions } from './customFunctions';
import { formulas } from './formulas';
import { grid } from './grid';
import { names } from './names';
import { pageQuestions } from './page';
import type { Probe, Question } from './question';
import { richText } from './richText';
import { store } from './store';
import { tabs } from './tabs';
import { validations } from './validations';

/** What the script answers, in the order in which it is asked. */
export const probes: readonly Probe[] = [
  names,
  copies,
  cells,
  validations,
  formulas,
  customFunctions,
  columns,
  tabs,
  grid,
  charts,
  richText,
  store,
].flat();

/** Everything that is asked. */
export const questions: readonly Question[] = [...probes, ...pageQuestions];
