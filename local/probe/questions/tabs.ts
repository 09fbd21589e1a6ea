import { attempt, THROWS, type Json, type Probe } from './question';
import { book, extraTab, PREFIX } from './workbook';

/** Whether a tab may be called so. */
function isTakenAs(name: string): Json {
  return attempt(() => {
    book().insertSheet(name);
    SpreadsheetApp.flush();
    return 'taken';
  });
}

/** Tabs and their names. */
export const tabs: readonly Probe[] = [
  {
    name: 'inserted tab in front',
    question: 'Does insertSheet bring the new tab to the front?',
    expected: true,
    known: 'measured',
    ask: () => extraTab('in front').getName() === book().getActiveSheet().getName(),
  },
  {
    name: 'tab names without case',
    question: 'Is a second tab refused whose name differs in capitals alone?',
    expected: ['taken', THROWS],
    known: 'measured',
    ask: () => [isTakenAs(`${PREFIX}Case`), isTakenAs(`${PREFIX}case`)],
  },
  {
    name: 'tab names of 100 and 101',
    question: 'Are tab names of 100 and of 101 characters taken?',
    expected: ['taken', THROWS],
    known: 'measured',
    ask: () => [100, 101].map((length) => isTakenAs(PREFIX.padEnd(length, 'x'))),
  },
  {
    name: 'signs in tab names',
    question: 'May a tab name hold quotes and an exclamation mark?',
    expected: 'taken',
    known: 'believed',
    ask: () => isTakenAs(`${PREFIX}"it's"!`),
  },
  {
    name: 'brackets in tab names',
    question: 'May a tab name hold : \\ / ? * [ or ]?',
    expected: 'taken',
    known: 'believed',
    ask: () => isTakenAs(`${PREFIX}a:b\\c/d?e*f[g]`),
  },
  {
    name: 'type of a tab',
    question: 'What does getType give for an ordinary tab?',
    expected: 'GRID',
    known: 'documented',
    ask: (tab) => String(tab.getType()),
  },
  {
    name: 'last visible tab',
    question: 'Is the last visible tab refused to deleteSheet?',
    expected: THROWS,
    known: 'measured',
    ask: (tab) => {
      const others = book()
        .getSheets()
        .filter((other) => other.getName() !== tab.getName());
      try {
        others.forEach((other) => other.hideSheet());
        return attempt(() => {
          book().deleteSheet(tab);
          SpreadsheetApp.flush();
          return 'deleted';
        });
      } finally {
        others.forEach((other) => other.showSheet());
      }
    },
  },
  {
    name: 'deleted tab held',
    question: 'Does a tab that was deleted throw when it is asked for its values?',
    expected: THROWS,
    known: 'believed',
    ask: () => {
      const gone = extraTab('gone');
      book().deleteSheet(gone);
      return attempt(() => gone.getRange(1, 1).getValues().length);
    },
  },
  {
    name: 'protection that warns',
    question: 'Does a protection of some cells say that it only warns?',
    expected: [true],
    known: 'documented',
    ask: (tab) => {
      tab.getRange(1, 1).protect().setWarningOnly(true);
      SpreadsheetApp.flush();
      const kind = SpreadsheetApp.ProtectionType.RANGE;
      return tab.getProtections(kind).map((protection) => protection.isWarningOnly());
    },
  },
];
