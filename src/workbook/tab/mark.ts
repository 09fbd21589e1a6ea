/**
 * A sheet made by Hub Reflection bears a named range, and the name says which sheet it is. It stays
 * with the sheet through renames, moves and copies of the file, where a tab name would not.
 * Google allows letters, digits and underscores, at most 250 of them.
 */
export interface Mark {
  readonly subsection: string;
  readonly cycle: string;
}

export const TEAM_MARK = 'HUB_TEAM';
export const RUBRIC_MARK = 'HUB_RUBRIC';
const KEPT_RUBRIC = 'HUB_RUBRIC_KEPT';

const PATTERN = /^HUB_(\d+)_(\d+)_CYCLE_(\w+)$/;

/**
 * The name that marks the sheet of a sub-section in a cycle.
 *
 * @example markName({ subsection: '2.1', cycle: 'Fall 2026' }) // 'HUB_2_1_CYCLE_Fall__2026'
 */
export function markName({ subsection, cycle }: Mark): string {
  return `HUB_${subsection.replace('.', '_')}_CYCLE_${encoded(cycle)}`;
}

/**
 * Reads a name back.
 *
 * @returns `null` if it marks no sub-section sheet
 * @example readMark('HUB_2_1_CYCLE_Fall__2026') // { subsection: '2.1', cycle: 'Fall 2026' }
 */
export function readMark(name: string): Mark | null {
  const [, domain, subsection, cycle] = PATTERN.exec(name) ?? [];
  return domain && subsection && cycle
    ? { subsection: `${domain}.${subsection}`, cycle: decoded(cycle) }
    : null;
}

/**
 * The mark of a rubric that a team put aside.
 *
 * @example keptRubricMark(' (2)') // 'HUB_RUBRIC_KEPT_2'
 */
export function keptRubricMark(ending: string): string {
  return KEPT_RUBRIC + ending.replace(/\D+(\d*)\D*/, '_$1');
}

/**
 * @example isKeptRubricMark('HUB_RUBRIC_KEPT_2') // true
 */
export function isKeptRubricMark(name: string): boolean {
  return name.startsWith(KEPT_RUBRIC);
}

/** Letters and digits stay; a space becomes `__`, anything else `_` and its code, 4 digits of base 36. */
function encoded(text: string): string {
  return text.replace(/[^A-Za-z0-9]/gu, (character) =>
    character === ' ' ? '__' : `_${(character.codePointAt(0) ?? 0).toString(36).padStart(4, '0')}`,
  );
}

function decoded(text: string): string {
  return text.replace(/_(_|[0-9a-z]{4})/g, (_, code: string) =>
    code === '_' ? ' ' : String.fromCodePoint(parseInt(code, 36)),
  );
}
