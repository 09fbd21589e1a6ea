/**
 * What the local host does not answer as expected, or answers so though nobody has seen Google do it.
 *
 * - `absent`: it does not have what the question needs.
 * - `stricter`: it refuses, or assumes the worse, where Google may not.
 * - `elsewhere`: it is kinder, and another test does to the product what Google may do.
 * - `believed`: it does what is expected of Google, which nobody has looked at.
 */
export interface Listed {
  readonly is: 'absent' | 'stricter' | 'elsewhere' | 'believed';
  readonly why: string;
}

const absent = (why: string): Listed => ({ is: 'absent', why });
const stricter = (why: string): Listed => ({ is: 'stricter', why });
const elsewhere = (why: string): Listed => ({ is: 'elsewhere', why });
const believed = (why: string): Listed => ({ is: 'believed', why });

export const LISTED: Readonly<Record<string, Listed>> = {
  'ghost listed': absent('the product asks a tab for its names, never the spreadsheet'),
  'ghost found': believed('reports say that scripts do not see it; nobody says by which value'),
  'ghost taken again': stricter('the API was seen to refuse it; nobody tried a script'),
  'removed before': believed('a name that is removed first leaves nothing behind'),
  'without case': believed('Google’s help says nothing of capitals'),
  'given twice': believed('nothing says that it is refused'),
  'copy lists': absent('only people copy tabs here; services/names.test.ts does as they do'),
  'original after copy': absent('only people copy tabs here'),
  'copy alone': absent('only people copy tabs here'),
  'leading signs in text cells': believed('plain text is said to be taken as it is'),
  'equals sign in a text cell': stricter('the host assumes the worst, that it runs as a formula'),
  'swallowed by a merge': absent('only people merge cells here; services/merged.test.ts does'),
  'chosen number': believed('what is written is read as if it was typed'),
  'column inserted behind a drop-down': believed('new columns are said to take after a neighbour'),
  'column inserted before a drop-down': believed('nobody says after which neighbour'),
  'spill into text cells': believed('a format changes how a result shows, not what it is'),
  'formula beside text cells': believed('a format is said to spread in the page alone'),
  'setFormulas in a text cell': absent('the product writes formulas by setValues'),
  'loading as value': stricter('a function that takes time is an error here'),
  'loading as shown': stricter('a function that takes time is an error here'),
  'loading in IFERROR': stricter('a function that takes time is an error here'),
  'user of a custom function': absent('no function in a cell may use a service here'),
  'highlight after insert before': believed('as with formulas in cells'),
  'highlight after insert within': believed('as with formulas in cells'),
  'column group': absent('the product makes no groups of columns'),
  'signs in tab names': believed('people have such tabs'),
  'brackets in tab names': stricter('other programs refuse such names'),
  'last visible tab': absent(
    'a script hides no tabs here; services/strictness.test.ts deletes an only one',
  ),
  'deleted tab held': believed('nothing says what else it could do'),
  'protection that warns': absent('the product never asks what a protection does'),
  'all values of an empty tab': believed('a range needs one row at least'),
  'stacked in percent': absent('the product makes no charts'),
  'type of a chart tab': absent('there are no charts here'),
  'data of a chart tab': absent('there are no charts here'),
  'names of a chart tab': absent('there are no charts here'),
  'rich text like a formula': believed('rich text is text'),
  'rich text overwritten': believed('a value has no links'),
  'empty property': believed('nothing says that an empty text is none'),
  'property of 9,216 bytes': stricter('whether a KB is 1,000 or 1,024 bytes is left open'),
  'property of long letters': believed('a limit in KB counts bytes'),
  lock: believed('nobody says what a second tryLock gives to who has the lock'),
  'e-mail address': absent('the product asks nobody for an address'),
  'key of the user': absent('the product keeps a key of its own'),
  'day in an unknown time zone': stricter('a misspelt zone is to be seen'),
  'focus at start': believed('the menu has had it before'),
  storage: believed('the page of a sidebar has an origin of its own'),
  'attributes of html': believed('the file is served as it is'),
  'comment in a template': elsewhere('test/bundle reads the built page as naively as Google'),
  sandbox: believed('Google’s page lists these flags; nobody read them in the frame'),
  clipboard: elsewhere('test/browser/clipboard.test.ts takes it away'),
};
