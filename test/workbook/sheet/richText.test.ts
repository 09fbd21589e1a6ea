import { created } from '../copies';
import { METHODS, type Together } from '../together';
import { spreadsheetOf } from '../../local/host/openHost';
import { COLUMN, LOGISTICS_TAB, ROW } from '../workbook';

const [first, second] = METHODS;
const URL = 'https://example.org/notes';
let book: Together;

beforeEach(async () => {
  book = await created();
  await book.claim('AB');
});
afterEach(() => {
  book.close();
});

const cell = () =>
  spreadsheetOf(book.host).getSheetByName(LOGISTICS_TAB)?.getRange(ROW.first, COLUMN.strategies);
/** A text of which the last word is bold, and the first links somewhere. */
function writeRich(text: string): void {
  const { SpreadsheetApp } = book.host.globals();
  const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
  const [start, end] = [text.lastIndexOf(' ') + 1, text.indexOf(' ')];
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  const value = builder.setTextStyle(start, text.length, bold).setLinkUrl(0, end, URL).build();
  cell()?.setRichTextValues([[value]]);
}
/** The parts that link, and how many parts there are. */
const parts = () => {
  const runs = cell()?.getRichTextValues()[0]?.[0]?.getRuns() ?? [];
  const links = runs.filter((run) => run.getLinkUrl() === URL).map((run) => run.getText());
  return { links, texts: runs.map((run) => run.getText()) };
};
const save = (strategy: string, before = ''): Promise<unknown> =>
  book.rate('AB', { method: first, rating: '3', strategy, strategiesBefore: [before] });

test('a strategy saved beside links and bold text leaves them', async () => {
  writeRich('Notes of our meetings');
  await save('We write');
  expect(cell()?.getDisplayValues()[0]).toEqual(['Notes of our meetings\nAB: We write']);
  expect(parts()).toEqual({
    links: ['Notes'],
    texts: ['Notes', ' of our ', 'meetings', '\nAB: We write'],
  });
  await save('We sing', 'We write');
  expect(parts().texts).toEqual(['Notes', ' of our ', 'meetings', '\nAB: We sing']);
  await save('', 'We sing');
  expect(parts()).toEqual({ links: ['Notes'], texts: ['Notes', ' of our ', 'meetings'] });
});

test('what follows a strategy that changes keeps its own', async () => {
  writeRich('AB: We write\nNotes of ours');
  await save('We sing loudly', 'We write');
  expect(cell()?.getDisplayValues()[0]).toEqual(['AB: We sing loudly\nNotes of ours']);
  expect(parts().links).toEqual(['AB:']);
  expect(parts().texts.at(-1)).toBe('ours');
});

test('a rich text that begins as a formula stays text', async () => {
  writeRich('=1+1 is two');
  await save('We write');
  expect(cell()?.getDisplayValues()[0]).toEqual(['=1+1 is two\nAB: We write']);
  expect(
    book
      .sheet()
      .getRange(ROW.first - 1, COLUMN.strategies - 1)
      .getFormula(),
  ).toBe('');
});

test('links cost no call more than plain text', async () => {
  const callsOf = async (method: string): Promise<number> => {
    book.host.log.clear();
    await book.rate('AB', { method, rating: '3', strategy: 'We write' });
    return book.host.log.count('service');
  };
  writeRich('Notes of our meetings');
  expect(await callsOf(first)).toBe(await callsOf(second));
});
