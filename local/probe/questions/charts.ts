import { attempt, THROWS, type Probe, type Tab } from './question';
import { book, PREFIX, write } from './workbook';

function insertChart(tab: Tab): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  write(
    tab,
    [1, 1],
    [
      ['', 'one', 'two'],
      ['a', 1, 3],
      ['b', 2, 2],
    ],
  );
  const chart = tab
    .newChart()
    .asBarChart()
    .addRange(tab.getRange(1, 1, 3, 3))
    .setOption('isStacked', 'percent')
    .setPosition(5, 1, 0, 0)
    .build();
  tab.insertChart(chart);
  SpreadsheetApp.flush();
  const [inserted] = tab.getCharts();
  if (inserted === undefined) throw new Error('The chart is not there.');
  return inserted;
}

/** A tab that is nothing but a chart. */
function chartTab(tab: Tab): Tab {
  const moved = book().moveChartToObjectSheet(insertChart(tab));
  moved.setName(`${PREFIX}a chart`);
  SpreadsheetApp.flush();
  return moved;
}

function onChartTab(ask: (moved: Tab) => number): Probe['ask'] {
  return (tab) => {
    const moved = chartTab(tab);
    return attempt(() => ask(moved));
  };
}

/** Charts, and tabs that are one. */
export const charts: readonly Probe[] = [
  {
    name: 'stacked in percent',
    question: 'Does a bar chart keep the option isStacked with the value percent?',
    expected: 'percent',
    known: 'documented',
    ask: (tab) => String(insertChart(tab).getOptions().get('isStacked')),
  },
  {
    name: 'type of a chart tab',
    question: 'What does getType give for a chart that was moved to its own tab?',
    expected: 'OBJECT',
    known: 'documented',
    ask: (tab) => String(chartTab(tab).getType()),
  },
  {
    name: 'data of a chart tab',
    question: 'Does getDataRange throw there?',
    expected: THROWS,
    known: 'measured',
    ask: onChartTab((moved) => moved.getDataRange().getValues().length),
  },
  {
    name: 'names of a chart tab',
    question: 'What does getNamedRanges give there?',
    expected: THROWS,
    known: 'believed',
    ask: onChartTab((moved) => moved.getNamedRanges().length),
  },
];
