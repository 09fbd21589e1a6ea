import { tableText } from '../../../../sidebar/results/report/tableText';
import { tallyTable } from '../../../../sidebar/results/report/tallyTable';
import { method, results, sheet, twoSheets } from '../results';

describe('tableText', () => {
  it('gives a line for each row, and a tab between cells', () => {
    expect(tableText(tallyTable(twoSheets, { initials: false }))).toBe(
      [
        'Method\tNeed to\tCould be better\tPretty good\tGreat\tRated',
        'First',
        'Method 2.1.01\t2\t0\t0\t1\t3 of 4',
        'Method 2.1.02\t0\t0\t2\t0\t2 of 4',
        'Tally for First\t2\t0\t2\t1\t5 of 8 ratings, 3 of 4 members',
        'Second',
        'Method 2.2.01\t0\t3\t0\t0\t3 of 3',
        'Tally for Second\t0\t3\t0\t0\t3 of 3 ratings, 3 of 3 members',
        'Total for Fall 2026\t2\t3\t2\t1\t8 of 11 ratings',
      ].join('\n'),
    );
  });

  it.each(['\t', '\n', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
    'turns %j inside a text into a space, so that cells and rows stay whole',
    (breaking) => {
      const text = `Plan${breaking}=act`;
      const table = tallyTable(
        results(sheet({ title: text, methods: [method('2.4.01', [1, 0, 0, 0], { text })] })),
        { initials: false },
      );
      expect(tableText(table).split('\n').slice(1, 4)).toEqual([
        'Plan =act',
        'Plan =act\t1\t0\t0\t0\t1 of 4',
        'Tally for Plan =act\t0\t0\t0\t0\t0 of 4 ratings, 3 of 4 members',
      ]);
    },
  );

  it('starts no cell with what a sheet takes for a formula', () => {
    const text = '=IMPORTXML("http://x";"//a")';
    const table = tallyTable(
      results(sheet({ title: text, methods: [method('2.4.01', [1, 0, 0, 0], { text })] })),
      { initials: true },
    );
    const cells = tableText(table).split(/[\t\n]/u);
    expect(cells.filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
    expect(cells).toContain(`'${text}`);
  });
});
