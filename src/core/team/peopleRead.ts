import { cellsIn, headingIn, rowRead, type Column } from './columnsRead';
import { givenInitials, wordsIn } from './givenInitials';
import {
  beforeColon,
  hasAddress,
  inOrder,
  isTitle,
  personRead,
  type PersonRead,
} from './personRead';
import { roleBehind, roleIn } from './role';

const BULLET = /^(?:[-–—*+]\s+|[•·▪◦‣●○☐]\s*|\(?\d{1,3}[.)]\s*(?=\D)|\[[ x]?\]\s+)/u;
const NUMBER = /^(\d{1,3})\s+(?=\p{L})/u;
/** A last name, whatever stands behind the comma. */
const WITH_PARTICLE = /^\p{Ll}.*\p{Lu}/u;
/** A tab before or behind is an empty column. */
const AROUND = /^[ \u00A0\p{Cf}]+|[ \u00A0\p{Cf}]+$/gu;
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '"': '"',
  '“': '”',
  '„': '“',
};
const SEMICOLONS = /[;；؛]/u;
const COMMAS = /[,，،、]/u;
/** Where the next begins, in a line of `AB: Ada, CD: Cy`. */
const NEXT_COLON = /[,，،、]\s*(?=[^\s,;:]{1,8}\s*[:：](?!:))/u;

/**
 * Reads people from a list as people have it, line by line. How commas are meant:
 *
 * 1. Semicolons and lines always part people; commas in brackets and quotation marks never do.
 * 2. `AB, CD, EF`, `AB Ada, CD Cy`: initials of their own part people. `AB, Ada Byron` is one.
 * 3. One comma is `Last, First`, or stands before a title: `Ada Byron, PhD`. Only where all of the text is one
 *    line with two words or more on both sides are these two people: `Ada Byron, Cy Diaz`.
 * 4. Two commas or more part people: `Ada, Cy, Eve`.
 *
 * @example peopleRead('Byron, Ada; Diaz, Cy').map(({ name }) => name) // ['Ada Byron', 'Cy Diaz']
 */
export function peopleRead(text: string): readonly PersonRead[] {
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => bare(line).trim() !== '');
  const first = lines[0] ?? '';
  const heading = beforeColon(first.trim(), true) ? null : headingIn(bare(first));
  const rest = unnumbered(heading ? lines.slice(1) : lines);
  const list = { heading: heading ?? [], isOnly: rest.length === 1 };
  return rest.flatMap((line) => lineRead(line, list));
}

function bare(line: string): string {
  return line.replace(AROUND, '');
}

interface List {
  readonly heading: readonly Column[];
  /** The line is all there is. */
  readonly isOnly: boolean;
}

function lineRead(written: string, { heading, isOnly }: List): readonly PersonRead[] {
  const whole = beforeColon(written.trim(), true);
  if (whole) return [whole];
  const line = bare(bare(written).replace(BULLET, ''));
  const cells = beforeColon(line) ? [] : cellsIn(line);
  if (cells.length > 1) {
    return isOnly && arePeople(cells) ? cells.map(personRead) : [rowRead(cells, heading)];
  }
  return splitOutside(line, SEMICOLONS)
    .flatMap((part) =>
      beforeColon(part) ? part.split(NEXT_COLON) : atCommas(splitOutside(part, COMMAS), isOnly),
    )
    .map(personRead);
}

/** The text of each person, of parts between commas. */
function atCommas(parts: readonly string[], isOnly: boolean): readonly string[] {
  const marked = withRoles(parts);
  const few = withoutOwnAddress(marked);
  if (few.length < 2 || few.filter(hasInitials).length > 1) return few;
  const given = few.find((part) => givenInitials(part, besides(few, part)) !== null);
  const others = few.filter((part) => part !== given);
  if (given !== undefined && others.length < 3) return [`${given}: ${inOrder(others.join(', '))}`];
  const [last = '', first = ''] = few;
  if (few.length > 2) return few;
  const areTwo = isOnly && !isTitle(first) && !WITH_PARTICLE.test(last) && arePeople(few);
  return areTwo ? few : [few.join(', ')];
}

/** One address among parts that have none is that of the one person whom they name. */
function withoutOwnAddress(parts: readonly string[]): readonly string[] {
  const names = parts.filter((part) => !isAddress(part));
  const isOwn = parts.length - names.length === 1 && !names.some(hasAddress);
  return isOwn && names.length > 0 && names.length < 3 ? names : parts;
}

/** A role between commas belongs to whom it stands behind. */
function withRoles(parts: readonly string[]): readonly string[] {
  return parts.reduce<readonly string[]>((before, part) => {
    const last = before[before.length - 1];
    if (last === undefined || !roleIn(part)) return [...before, part];
    return [...before.slice(0, -1), `${last} (${part})`];
  }, []);
}

/** Initials alone, or before a name. */
function hasInitials(part: string): boolean {
  return personRead(part).initials !== null;
}

/** Whether each is surely somebody: initials, or a name of two words. */
function arePeople(parts: readonly string[]): boolean {
  const names = parts.map((part) => (isAddress(part) ? '' : roleBehind(part).name));
  return (
    names.every((name) => givenInitials(name, '') !== null) ||
    names.every((name) => wordsIn(name).length > 1)
  );
}

function isAddress(part: string): boolean {
  return hasAddress(part) && !/\s/u.test(part);
}

function besides(parts: readonly string[], part: string): string {
  return parts.filter((other) => other !== part).join(' ');
}

/** Parts between separators that stand outside of brackets and quotation marks. */
function splitOutside(text: string, separators: RegExp): readonly string[] {
  const parts = [''];
  const closing: string[] = [];
  for (const letter of text) {
    if (letter === closing[closing.length - 1]) closing.pop();
    else if (PAIRS[letter] !== undefined && !closing.includes('"')) closing.push(PAIRS[letter]);
    if (closing.length === 0 && separators.test(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** People who are counted from 1 on, without a full stop. */
function unnumbered(lines: readonly string[]): readonly string[] {
  const isCounted = (line: string, index: number): boolean =>
    NUMBER.exec(line)?.[1] === String(index + 1);
  return lines.length > 1 && lines.every(isCounted)
    ? lines.map((line) => line.replace(NUMBER, ''))
    : lines;
}
