import { tallyTable } from '../../../../sidebar/results/report/tallyTable';
import { method, results, scale, sheet, twoSheets } from '../results';

const counted = tallyTable(twoSheets, { initials: false });
const named = tallyTable(twoSheets, { initials: true });

describe('tallyTable', () => {
  it('heads its columns with the method, the scale, and how many rated', () => {
    expect(counted.head).toEqual(['Method', ...scale, 'Rated']);
  });

  it('gives each method its counts, and of how many members they are', () => {
    expect(counted.groups.map(({ title, methods }) => ({ title, methods }))).toEqual([
      {
        title: 'First',
        methods: [
          ['Method 2.1.01', '2', '0', '0', '1', '3 of 4'],
          ['Method 2.1.02', '0', '0', '2', '0', '2 of 4'],
        ],
      },
      { title: 'Second', methods: [['Method 2.2.01', '0', '3', '0', '0', '3 of 3']] },
    ]);
  });

  it('closes each sub-section with its tally', () => {
    expect(counted.groups.map(({ tally }) => tally)).toEqual([
      ['Tally for First', '2', '0', '2', '1', '5 of 8 ratings, 3 of 4 members'],
      ['Tally for Second', '0', '3', '0', '0', '3 of 3 ratings, 3 of 3 members'],
    ]);
  });

  it('ends with the total over all sub-sections', () => {
    expect(counted.total).toEqual(['Total for Fall 2026', '2', '3', '2', '1', '8 of 11 ratings']);
  });

  it('names nobody unless asked', () => {
    expect(JSON.stringify(counted)).not.toMatch(/AB|CD|EF/u);
  });

  it('puts initials behind the counts of methods, where there are any, if asked', () => {
    expect(named.groups[0]?.methods).toEqual([
      ['Method 2.1.01', '2: AB, CD', '0', '0', '1: EF', '3 of 4'],
      ['Method 2.1.02', '0', '0', '2: AB, CD', '0', '2 of 4'],
    ]);
  });

  it('keeps initials out of tallies and total even if asked', () => {
    expect(named.groups.map(({ tally }) => tally)).toEqual(
      counted.groups.map(({ tally }) => tally),
    );
    expect(named.total).toEqual(counted.total);
  });

  it('says so where the numbers are not whole', () => {
    const faulty = results(sheet({ title: 'First', faults: ['One.', 'Two.'] }));
    const table = tallyTable(faulty, { initials: false });
    expect(table.groups[0]?.title).toBe('First (not complete: 2 things to check on the sheet)');
    expect(table.total[0]).toBe(
      'Total for Fall 2026 (not complete: 2 things to check on the sheet)',
    );
  });

  it.each(['hidden', 'revealing'] as const)(
    'says that a sheet is %s instead of giving zeros, and counts it nowhere',
    (stage) => {
      const methods = [method('2.3.01', [0, 0, 0, 0])];
      const hidden = sheet({ title: 'Third', stage, methods, faults: ['One.'] });
      const table = tallyTable(results(...twoSheets.sheets, hidden), { initials: true });
      expect(table.groups[2]).toEqual({
        title: 'Third',
        methods: [],
        tally: ['Tally for Third', 'hidden until revealed', '', '', '', ''],
      });
      expect(table.total).toEqual([
        'Total for Fall 2026 (1 sub-section hidden until revealed)',
        ...['2', '3', '2', '1', '8 of 11 ratings'],
      ]);
      expect(table.groups.slice(0, 2)).toEqual(named.groups);
    },
  );

  it('gives no total of zeros where every sheet is hidden', () => {
    const hidden = sheet({ stage: 'hidden' });
    expect(tallyTable(results(hidden, hidden), { initials: false }).total).toEqual([
      'Total for Fall 2026 (2 sub-sections hidden until revealed)',
      ...['hidden until revealed', '', '', '', ''],
    ]);
  });

  it('says both where some numbers are not whole and others are hidden', () => {
    const both = results(sheet({ faults: ['One.'] }), sheet({ stage: 'hidden' }));
    expect(tallyTable(both, { initials: false }).total[0]).toBe(
      'Total for Fall 2026 (not complete: 1 thing to check on the sheet; 1 sub-section hidden until revealed)',
    );
  });

  it('waits for as many ratings of a method as there are members to give one', () => {
    const methods = [method('2.4.01', [1, 0, 0, 0], { of: 3 }), method('2.4.02', [0, 0, 0, 2])];
    const table = tallyTable(results(sheet({ tally: [1, 0, 0, 2], methods })), { initials: false });
    expect(table.groups[0]?.methods.map((row) => row[5])).toEqual(['1 of 3', '2 of 4']);
    expect(table.total[5]).toBe('3 of 7 ratings');
  });

  it('counts nothing where there are no sheets', () => {
    expect(tallyTable(results(), { initials: false })).toEqual({
      head: ['Method', ...scale, 'Rated'],
      groups: [],
      total: ['Total for Fall 2026', '0', '0', '0', '0', '0 of 0 ratings'],
    });
  });

  it.each([
    ['=IMPORTXML("http://x";"//a")'],
    ['+1'],
    ['-1'],
    ['@x'],
    ['＝1+1'],
    [' =1+1'],
    ['\n=1+1'],
    ['"=1+1"'],
    ["'=1+1"],
  ])('keeps %j from becoming a formula where it is pasted', (text) => {
    const table = tallyTable(
      results(sheet({ title: text, methods: [method('2.4.01', [0, 0, 0, 0], { text })] })),
      { initials: false },
    );
    expect(table.groups[0]?.title).toBe(`'${text}`);
    expect(table.groups[0]?.methods[0]?.[0]).toBe(`'${text}`);
  });

  it('leaves other texts as they are', () => {
    expect(counted.groups[0]?.title).toBe('First');
    const table = tallyTable(results(sheet({ title: 'Plan = act' })), { initials: false });
    expect(table.groups[0]?.title).toBe('Plan = act');
  });
});
