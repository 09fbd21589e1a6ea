import type { Json, Probe, Tab } from './question';
import { formulaIn, write } from './workbook';

/** A rule over A1 to B5 that looks at column C. */
function highlight(tab: Tab): void {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$C1="x"')
    .setBackground('#fce8e6')
    .setRanges([tab.getRange(1, 1, 5, 2)])
    .build();
  tab.setConditionalFormatRules([rule]);
}

function highlighted(tab: Tab): Json {
  return tab.getConditionalFormatRules().map((rule) => {
    const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
    const ranges = rule
      .getRanges()
      .map((range) => [range.getColumn(), range.getNumColumns()] as const);
    return { formula: String(formula), columnsAndWidths: ranges };
  });
}

/** What follows when columns are inserted. */
export const columns: readonly Probe[] = [
  {
    name: 'references after insert before',
    question: 'What become =SUM(B1:C1) and =$B$1 when a column is inserted before B?',
    expected: ['=SUM(C1:D1)', '=$C$1'],
    known: 'measured',
    prepare: (tab) => {
      write(tab, [1, 5], [['=SUM(B1:C1)', '=$B$1']]);
      SpreadsheetApp.flush();
      tab.insertColumnsBefore(2, 1);
    },
    ask: (tab) => [formulaIn(tab, 1, 6), formulaIn(tab, 1, 7)],
  },
  {
    name: 'references after insert within',
    question: 'What becomes =SUM(B1:C1) when a column is inserted between B and C?',
    expected: '=SUM(B1:D1)',
    known: 'measured',
    prepare: (tab) => {
      write(tab, [1, 5], [['=SUM(B1:C1)']]);
      SpreadsheetApp.flush();
      tab.insertColumnsAfter(2, 1);
    },
    ask: (tab) => formulaIn(tab, 1, 6),
  },
  {
    name: 'references after insert behind',
    question: 'What becomes =SUM(B1:C1) when a column is inserted behind C?',
    expected: '=SUM(B1:C1)',
    known: 'measured',
    prepare: (tab) => {
      write(tab, [1, 5], [['=SUM(B1:C1)']]);
      SpreadsheetApp.flush();
      tab.insertColumnsAfter(3, 1);
    },
    ask: (tab) => formulaIn(tab, 1, 6),
  },
  {
    name: 'highlight after insert before',
    question: 'What becomes a highlight of A:B by =$C1="x" when a column is inserted before A?',
    expected: [{ formula: '=$D1="x"', columnsAndWidths: [[2, 2]] }],
    known: 'believed',
    ask: (tab) => {
      highlight(tab);
      SpreadsheetApp.flush();
      tab.insertColumnsBefore(1, 1);
      SpreadsheetApp.flush();
      return highlighted(tab);
    },
  },
  {
    name: 'highlight after insert within',
    question: 'And when a column is inserted between A and B?',
    expected: [{ formula: '=$D1="x"', columnsAndWidths: [[1, 3]] }],
    known: 'believed',
    ask: (tab) => {
      highlight(tab);
      SpreadsheetApp.flush();
      tab.insertColumnsAfter(1, 1);
      SpreadsheetApp.flush();
      return highlighted(tab);
    },
  },
  {
    name: 'column group',
    question: 'Do two columns fold when they are made a group and collapsed?',
    expected: { depth: 1, folded: true },
    known: 'documented',
    ask: (tab) => {
      tab.getRange(1, 2, 1, 2).shiftColumnGroupDepth(1);
      const group = tab.getColumnGroup(2, 1)?.collapse();
      SpreadsheetApp.flush();
      return { depth: tab.getColumnGroupDepth(2), folded: group?.isCollapsed() ?? null };
    },
  },
];
