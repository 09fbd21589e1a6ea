import { givenInitials } from './givenInitials';
import { hasAddress, inOrder, personRead, type PersonRead } from './personRead';
import { roleBehind, roleIn } from './role';

/** What a column of a list holds; `null` for one that tells nothing of who somebody is. */
export type Column = 'initials' | 'name' | 'first' | 'last' | 'address' | 'role' | null;

const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['initials', /^initials?$/iu],
  ['first', /^(?:first|given|fore)[ -]?names?$|^first$/iu],
  ['last', /^(?:last|family|sur)[ -]?names?$|^last$/iu],
  ['name', /^(?:full )?names?$|^(?:team )?members?$|^(?:team|people|person|who)$/iu],
  ['address', /^e-?mails?(?: address(?:es)?)?$/iu],
  ['role', /^roles?$|^does not rate$/iu],
];
/** In one line, without anything between the columns. */
const PLAIN_HEADING =
  /^(?:(?:initials?|(?:(?:first|last|full|given|family) )?names?|surnames?|(?:team )?members?|team|e-?mails?|roles?|does not rate)(?:[\s,;|/]+|(?=:?$))|and )+:?$/iu;

/**
 * The columns that a line names, if it is the heading of a list.
 *
 * @returns `null` if it is none; `[]` if it heads lines and not columns
 * @example headingIn('Name\tE-mail') // ['name', 'address']
 * @example headingIn('Ada Byron') // null
 */
export function headingIn(line: string): readonly Column[] | null {
  const cells = cellsIn(line).map(columnNamed);
  if (cells.length > 1 && cells.some((column) => column !== null)) return cells;
  return PLAIN_HEADING.test(line) ? [] : null;
}

/** @example cellsIn('AB | Ada Byron') // ['AB', 'Ada Byron'] */
export function cellsIn(line: string): readonly string[] {
  return line.split(/\t|\s*\|\s*/u).map((cell) => cell.trim());
}

function columnNamed(cell: string): Column {
  return HEADINGS.find(([, word]) => word.test(cell))?.[0] ?? null;
}

/**
 * Reads one person from the cells of a row, in whatever order they stand.
 *
 * @param heading what the columns hold, if the list says so
 * @example rowRead(['Ada Byron', 'AB']) // { initials: 'AB', name: 'Ada Byron' }
 * @example rowRead(['Byron', 'Ada'], ['last', 'first']) // { initials: null, name: 'Ada Byron' }
 */
export function rowRead(cells: readonly string[], heading: readonly Column[] = []): PersonRead {
  const columns = heading.length > 0 ? heading : cells.map((cell) => kindOf(cell));
  const under = (wanted: Column): readonly string[] =>
    cells.filter((cell, index) => cell !== '' && columns[index] === wanted);
  const [[said = ''], [address = '']] = [under('role'), under('address')];
  const names = [...under('name'), ...under('first'), ...under('last')];
  const [given] = heading.length > 0 ? under('initials') : names.filter(isInitialsAmong);
  const rest = heading.length > 0 ? names : namesOf(names.filter((cell) => cell !== given));
  const role = roleIn(said);
  // What stands for a role and is none must not make somebody one who rates.
  if (said !== '' && !role) return { initials: '', name: cells.filter(Boolean).join(' ') };
  const text = rest.length === 1 ? inOrder(rest.join('')) : rest.join(' ');
  if (text === '') return personRead(`${given ?? address} ${role ? `(${role})` : ''}`.trim());
  return { initials: given ?? null, ...roleBehind(role ? `${text} (${role})` : text) };
}

function kindOf(cell: string): Column {
  if (roleIn(cell)) return 'role';
  return hasAddress(cell) && !/\s/u.test(cell) ? 'address' : 'name';
}

function isInitialsAmong(cell: string, index: number, cells: readonly string[]): boolean {
  const others = cells.filter((_, other) => other !== index).join(' ');
  return others !== '' && givenInitials(cell, others) !== null;
}

/** A whole name, or a first and a last one; what stands behind them is where somebody works, say. */
function namesOf(cells: readonly string[]): readonly string[] {
  return cells.slice(0, /\s/u.test(cells[0] ?? '') ? 1 : 2);
}
