import { agree } from '../questions/agree';
import { questions } from '../questions/all';
import type { Json, Question } from '../questions/question';
import { textOf, type Recording } from '../questions/record';
import { book } from '../questions/workbook';

const TAB = 'Report';
const COPY = 'Copy the cell below into a file of test/live: it holds every answer as one text.';
const HEADER = ['Question', 'Expected', 'Which is', 'Came', 'Agrees'];

/**
 * Writes every question, what was expected and what came into a tab, in the place of an earlier one.
 *
 * @param recording the answers that there are so far
 * @example writeReport({ on: '2026-11-27', answers: { 'empty property': 0 } })
 */
export function writeReport(recording: Recording): void {
  const blank = HEADER.map(() => '');
  const filled = (text: string) => [text, ...blank.slice(1)];
  const rows = [
    filled(COPY),
    filled(textOf(recording)),
    HEADER,
    ...questions.map((question) => rowOf(question, recording.answers[question.name])),
  ];
  const earlier = book().getSheetByName(TAB);
  if (earlier !== null) book().deleteSheet(earlier);
  const range = book().insertSheet(TAB).getRange(1, 1, rows.length, HEADER.length);
  range.setNumberFormats(rows.map((row) => row.map(() => '@')));
  range.setValues(rows);
  SpreadsheetApp.flush();
}

function rowOf({ question, expected, known }: Question, came: Json | undefined): string[] {
  const answer = came === undefined ? 'not asked' : JSON.stringify(came).slice(0, 1_000);
  const agrees = came === undefined ? '' : agree(expected, came) ? 'yes' : 'NO';
  return [question, JSON.stringify(expected), known, answer, agrees];
}
