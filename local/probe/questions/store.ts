import { attempt, THROWS, type Json, type Probe } from './question';
import { book } from './workbook';

const KEY = 'probe';
/** 9 KB, if a KB is 1,024 bytes; and if it is 1,000. */
const [LARGE, SMALL] = [9 * 1024, 9 * 1000];

/** What is read back of a property of the document: its length if it is the same, else the text. */
function kept(value: string): Json {
  const store = PropertiesService.getDocumentProperties();
  try {
    return attempt(() => {
      const read = store.setProperty(KEY, value).getProperty(KEY);
      return read === value ? read.length : read;
    });
  } finally {
    store.deleteProperty(KEY);
  }
}

const takeLock = (): boolean => LockService.getDocumentLock().tryLock(100);

/** What is kept beside the cells, who is here, and when. */
export const store: readonly Probe[] = [
  {
    name: 'missing property',
    question: 'What does getProperty give for a key that is not there?',
    expected: 'null',
    known: 'documented',
    ask: () => String(PropertiesService.getDocumentProperties().getProperty('nobody set this')),
  },
  {
    name: 'empty property',
    question: 'Is an empty text kept as a property (0), or is it gone (null)?',
    expected: 0,
    known: 'believed',
    ask: () => kept(''),
  },
  {
    name: 'property of 9,000 bytes',
    question: 'Is a property of 9,000 letters kept?',
    expected: SMALL,
    known: 'documented',
    ask: () => kept('a'.repeat(SMALL)),
  },
  {
    name: 'property of 9,216 bytes',
    question: 'Is a property of 9,216 letters kept?',
    expected: LARGE,
    known: 'believed',
    ask: () => kept('a'.repeat(LARGE)),
  },
  {
    name: 'property above 9 KB',
    question: 'Is a property of 9,217 letters refused?',
    expected: THROWS,
    known: 'documented',
    ask: () => kept('a'.repeat(LARGE + 1)),
  },
  {
    name: 'property of long letters',
    question: 'Is a property refused of 4,000 letters that take three bytes each?',
    expected: THROWS,
    known: 'believed',
    ask: () => kept('€'.repeat(4000)),
  },
  {
    name: 'lock',
    question: 'Does a script get the lock of the document, and again while it has it?',
    expected: [true, true],
    known: 'believed',
    ask: () => [takeLock(), takeLock()],
  },
  {
    name: 'e-mail address',
    question: 'Is the address of the user blank without a permission to know it?',
    expected: true,
    known: 'documented',
    // The address itself is nobody's business.
    ask: () => Session.getActiveUser().getEmail() === '',
  },
  {
    name: 'key of the user',
    question: 'Does the script get a temporary key for the user all the same?',
    expected: true,
    known: 'documented',
    ask: () => Session.getTemporaryActiveUserKey().length > 0,
  },
  {
    name: 'day in a time zone',
    question: 'Which day is noon of January 1 in Kiritimati, 14 hours ahead?',
    expected: '2026-01-02',
    known: 'documented',
    ask: () => Utilities.formatDate(noon(), 'Pacific/Kiritimati', 'yyyy-MM-dd'),
  },
  {
    name: 'day in an unknown time zone',
    question: 'Which day is it in a time zone that there is not?',
    expected: '2026-01-01',
    known: 'believed',
    ask: () => Utilities.formatDate(noon(), 'Nowhere/At_all', 'yyyy-MM-dd'),
  },
  {
    name: 'time zone of the spreadsheet',
    question: 'Does the spreadsheet name a time zone that formatDate knows?',
    expected: true,
    known: 'documented',
    ask: () => {
      const zone = book().getSpreadsheetTimeZone();
      const day = Utilities.formatDate(noon(), zone, 'yyyy-MM-dd');
      return zone !== '' && /^2026-01-0[12]$/.test(day);
    },
  },
];

function noon(): Date {
  return new Date(Date.UTC(2026, 0, 1, 12));
}
