import { findSubsection } from '../../../src/core/rubric/domain';
import type { Way } from '../../../src/core/sheet/stage';
import { membersIn } from '../../../src/core/team/member';
import { builtInRubric } from '../../../src/rubric/builtInRubric';
import { letters } from '../../../src/workbook/tab/a1';
import { asText, choicesOf, looksOf, valuesOf } from '../../../src/workbook/tab/looksOf';
import type { Layout } from '../../../src/workbook/tab/layout';
import { looks } from '../../../src/workbook/tab/looks';
import { subsectionLayout } from '../../../src/workbook/sheet/subsectionLayout';

const layoutFor = (team: string, way: Way = 'open'): Layout => {
  const found = findSubsection(builtInRubric(), '2.4');
  if (!found) throw new Error('2.4 is gone from the rubric.');
  return subsectionLayout({ ...found, cycle: 'Fall 2026', way, team: membersIn(team) });
};
const three = layoutFor('AB Ada\nCD Cy\nEF Eve');
const texts = three.cells.map((row) => row.map(({ text = '' }) => text));

describe('the sheet of “Support logistics” for three members', () => {
  // 2 skills and 6 methods: 4 rows of head, 8 rows below, 1 tally. 2 + 3 + 4 + 5 columns.
  test('has 13 rows and 14 columns', () => {
    expect(three.cells).toHaveLength(13);
    expect(new Set(three.cells.map((row) => row.length))).toEqual(new Set([14]));
  });

  test('says at the top what it is and what to do', () => {
    expect(texts[0]?.[0]).toBe('Support logistics');
    expect(texts[1]?.[0]).toBe(
      'Developing and managing the improvement network as an organization · Fall 2026. Goal: Develop structures, tools, and routines to support the launch and development of a learning organization, cultivating a strong network community.',
    );
    expect(texts[2]?.[0]).toBe(
      'Rate each method on your own, from 1 to 4, in the column under your initials (? if you cannot say). If you choose 3 or 4, name a strategy that you use.',
    );
  });

  test('has the columns of the paper form, with the full labels of the scale', () => {
    expect(texts[3]).toEqual([
      '#',
      'Method',
      'AB',
      'CD',
      'EF',
      '1 We really need to do this',
      '2 We could probably get better at this',
      "3 We're pretty good at this",
      "4 We're great at this",
      'Rated',
      'Agreement',
      'Alignment',
      'We agreed',
      'Strategies',
    ]);
  });

  test('has a band for each skill, then its methods', () => {
    expect(texts.slice(4, 12).map(([id]) => id)).toEqual([
      '', '2.4.01', '2.4.02', '2.4.03', '2.4.04', '', '2.4.05', '2.4.06',
    ]); // prettier-ignore
    expect([texts[4]?.[1], texts[9]?.[1]]).toEqual([
      'Establish communication tools and routines',
      'Plan logistics',
    ]);
  });

  test('ends with the tally', () => expect(texts[12]?.[1]).toBe('Tally for Support logistics'));

  test('keeps # and Method in view, in 280 pixels', () => {
    expect(three.frozen).toEqual({ rows: 4, columns: 2 });
    const frozen = three.widths.filter(({ column }) => column <= 2).map(({ width }) => width);
    expect(frozen.reduce((sum, width) => sum + width)).toBe(280);
  });

  test('has drop-downs for ratings on methods alone', () => {
    const offered = choicesOf(three.cells, ({ values }) => values.join(''));
    const method = [null, null, '1234?', '1234?', '1234?', ...Array(7).fill(null), '1234', null];
    const none = Array(14).fill(null);
    expect(offered.slice(4, 7)).toEqual([none, method, method]);
    expect([...offered.slice(0, 4), offered[9], offered[12]]).toEqual(Array(6).fill(none));
  });

  test('has two custom functions, whatever the number of methods', () => {
    const formulas = three.cells
      .flat()
      .flatMap(({ formula = '' }) => formula.match(/HUB_\w+/) ?? []);
    expect(formulas).toEqual(['HUB_ALIGNMENT', 'HUB_TALLY']);
  });

  test('warns of edits to all that is computed, and to nothing that people fill in', () => {
    const { row, column, rows, columns } = three.guarded ?? {
      row: 0,
      column: 0,
      rows: 0,
      columns: 0,
    };
    three.cells.forEach((cells, r) =>
      cells.forEach(({ formula, choices }, c) => {
        const inside =
          r + 1 >= row && r + 1 < row + rows && c + 1 >= column && c + 1 < column + columns;
        if (formula !== undefined) expect([r, c, inside]).toEqual([r, c, true]);
        if (choices !== undefined) expect([r, c, inside]).toEqual([r, c, false]);
      }),
    );
  });
});

describe('the sheet of a team that rates hidden', () => {
  const hidden = layoutFor('AB Ada\nCD Cy\nEF Eve', 'hidden');

  test('says so in the columns of ratings, and what to do instead', () => {
    const said = hidden.cells.map((row) => row.map(({ text = '' }) => text));
    expect(said[4]?.slice(0, 5)).toEqual([
      '',
      'Establish communication tools and routines',
      'Hidden until revealed',
      '',
      '',
    ]);
    expect(said.flat().filter((text) => text === 'Hidden until revealed')).toHaveLength(1);
    // A copy of the file bears another name in that menu.
    expect(JSON.stringify(hidden)).not.toContain('Extensions > Hub Reflection');
    expect(said[2]?.[0]).toBe(
      'Rate each method on your own in the sidebar: Extensions > this add-on > Open sidebar > Score. Ratings stay hidden until the lead reveals them; until then the columns under your initials stay empty.',
    );
  });

  test('takes nothing in the cells of ratings, and is otherwise the same', () => {
    const offered = choicesOf(hidden.cells, ({ values }) => values.join('') || 'nothing');
    expect(offered[5]?.slice(2, 5)).toEqual(['nothing', 'nothing', 'nothing']);
    expect(offered[5]?.[12]).toBe('1234');
    const formulas = (layout: Layout) =>
      layout.cells.map((row) => row.map(({ formula = '' }) => formula));
    expect(formulas(hidden)).toEqual(formulas(three));
  });
});

describe('a layout', () => {
  test('writes formulas with semicolons alone, and no user text in them', () => {
    const layout = layoutFor('ZQ9 Zoe');
    const formulas = layout.cells.flat().flatMap(({ formula }) => formula ?? []);
    for (const formula of [...formulas, ...layout.highlights.map(({ when }) => when)]) {
      expect(formula.replace(/"[^"]*"/g, '')).not.toMatch(/[,{}]|\d\.\d/);
      expect(formula).not.toContain('ZQ9');
    }
  });

  test('never gives the text format to a cell with a formula, nor to one that a formula fills', () => {
    const formats = looksOf(three.cells, (look) => look.format);
    const computed = valuesOf(three.cells).flatMap((row, r) =>
      row.flatMap((value, c) =>
        value.startsWith('=') || (r > 3 && c > 4 && c < 12) ? [formats[r]?.[c]] : [],
      ),
    );
    expect(computed).not.toContain('@');
  });

  test('gives the text format to every cell with text', () => {
    const formats = looksOf(three.cells, (look) => look.format);
    three.cells.forEach((row, r) =>
      row.forEach(({ text }, c) => {
        if (text) expect(formats[r]?.[c]).toBe('@');
      }),
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ["'x", "''x"],
    ['JAN 1', 'JAN 1'],
    ['', ''],
  ])('writes the text %s as %s', (text, written) => expect(asText(text)).toBe(written));

  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('calls column %i %s', (column, name) => expect(letters(column)).toBe(name));
});

describe('every look', () => {
  const channel = (hex: string): number => {
    const value = parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (color: string): number =>
    0.2126 * channel(color.slice(1, 3)) +
    0.7152 * channel(color.slice(3, 5)) +
    0.0722 * channel(color.slice(5, 7));

  // Contrast as WCAG 2.2 defines it.
  test.each(Object.entries(looks))('%s has a contrast of at least 4.5 to 1', (_, look) => {
    const [dark = 0, light = 0] = [look.color, look.background ?? '#ffffff']
      .map(luminance)
      .sort((a, b) => a - b);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
