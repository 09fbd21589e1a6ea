import { areOf, givenInitials, lettersIn, wordsIn } from './givenInitials';
import { roleBehind, type NameAndRole } from './role';
import { isInitials } from './sameInitials';

/** Somebody of the team; without a role, they rate. */
export interface Member extends NameAndRole {
  /** As typed; compare with `sameInitials`. */
  readonly initials: string;
}

/** Somebody as a text names them. */
export interface PersonRead extends NameAndRole {
  /** `null` if the text gives none, and they are to be made; '' if it cannot be understood. */
  readonly initials: string | null;
}

/** Its parts are bounded, as they are in mail, so that a long line without spaces is soon read. */
const ADDRESS =
  /[<(]?(?:mailto:)?([^\s<>()"“”,;:@|]{1,64})@[^\s<>()"“”,;:@|]{1,190}\.[^\s<>()"“”,;:@|.]{1,63}[>)]?/iu;
/** `AB: Ada Byron`; behind two colons the name stands as it is, whatever is in it. */
const BEFORE_COLON = /^(\S{1,24}?)\s*([:：]{1,2})(?:\s+|$|(?=\p{L}))(.*)$/su;
const WITH_DASH = /^(.+?)\s+[-–—=]\s+(.+)$/su;
const INITIALS_BEHIND = /^(.*\S)\s*[([]([^\s()[\]]+)[)\]]$/su;
const QUOTED = /^["“„«'‘](.*)["”“»'’]$/su;
/** Behind a comma these are no first name. */
const TITLE =
  /^(?:jr|sr|ph\.?\s?d|ed\.?\s?d|m\.?\s?d|m\.?\s?a|m\.?\s?ed|msc|mba|phd|esq|[ivx]+)\.?$/iu;

/**
 * What stands before a colon, if it can be initials.
 *
 * @param isWhole only of those with two colons
 * @example beforeColon('Jo: Smith')?.initials // 'Jo'
 */
export function beforeColon(text: string, isWhole = false): PersonRead | null {
  const [, initials = '', colons, rest = ''] = BEFORE_COLON.exec(text) ?? [];
  if (!isInitials(initials) || (isWhole && colons?.length !== 2)) return null;
  return { initials, ...roleBehind(colons?.length === 2 ? rest : withoutAddress(rest)) };
}

/**
 * Reads one person: initials if they are given, the name, the role. Addresses are left out, and a name is made
 * of one that stands alone.
 *
 * @example personRead('AB Ada Byron') // { initials: 'AB', name: 'Ada Byron' }
 * @example personRead('Byron, Ada') // { initials: null, name: 'Ada Byron' }
 * @example personRead('ada.byron@x.org') // { initials: null, name: 'Ada Byron' }
 */
export function personRead(text: string): PersonRead {
  const written = beforeColon(text);
  if (written) return written;
  const { name: said, ...role } = roleBehind(unquoted(withoutAddress(text)));
  const [initials, name] = apart(said);
  return { initials, name: inOrder(unquoted(name)), ...role };
}

/** Initials and name, where something else than a colon parts them. */
function apart(text: string): readonly [string | null, string] {
  const [, before = '', behind = ''] = WITH_DASH.exec(text) ?? [];
  const first = givenInitials(before, behind);
  if (first !== null) return [first, behind];
  const [, name = '', last = ''] = WITH_DASH.exec(text) ?? INITIALS_BEHIND.exec(text) ?? [];
  if (isInitials(last) && areOf(last, inOrder(name))) return [last, name];
  const [word = ''] = text.split(/\s/u, 1);
  const rest = text.slice(word.length).trim();
  const given = givenInitials(word, inOrder(rest));
  return given === null ? [null, text] : [given, rest];
}

/**
 * A name as people say it, of one in the order of a list.
 *
 * @example inOrder('Byron, Ada') // 'Ada Byron'
 */
export function inOrder(name: string): string {
  const parts = name.split(/[,，،]/u).map((part) => part.trim());
  const [last = '', first = ''] = parts;
  if (parts.length !== 2 || !last || !first) return name.replace(/[,，،\s]+$/u, '');
  return isTitle(first) || /[([{]/u.test(last) ? name : `${first} ${last}`;
}

/** Whether it stands behind a name and is none: `PhD`. @example isTitle('Ada') // false */
export function isTitle(text: string): boolean {
  return TITLE.test(text);
}

/** @example hasAddress('Ada <ada@x.org>') // true */
export function hasAddress(text: string): boolean {
  return ADDRESS.test(text);
}

function withoutAddress(text: string): string {
  const found = ADDRESS.exec(text);
  if (!found) return text;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
  return lettersIn(roleBehind(rest).name).length > 0
    ? rest
    : `${nameOf(found[1] ?? '')} ${rest}`.trim();
}

/** `ada.byron2` is Ada Byron. */
function nameOf(local: string): string {
  const [plain = ''] = local.split('+');
  const words = wordsIn(plain.replace(/[._]+/gu, ' ').replace(/\d+(?=\s|$)/gu, ''));
  return words
    .map((word) => word.replace(/(^|-)(\p{L})/gu, (letter) => letter.toUpperCase()))
    .join(' ');
}

function unquoted(text: string): string {
  return QUOTED.exec(text)?.[1]?.trim() ?? text;
}
