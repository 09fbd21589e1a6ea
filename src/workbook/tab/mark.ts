/** Which sub-section sheet: there is one for each sub-section in each cycle. */
export interface SheetKey {
  readonly subsection: string;
  readonly cycle: string;
}

/**
 * What a tab made by Hub Reflection is. It bears a named range, and the name says so: that stays with
 * the tab through renames, moves and copies of the file, where a tab's own name would not.
 */
export type Mark =
  | ({ readonly kind: 'sheet' } & SheetKey)
  | { readonly kind: 'team' }
  | { readonly kind: 'rubric' }
  /** A rubric that the team put aside; the first is number 1. */
  | { readonly kind: 'keptRubric'; readonly number: number };

const SHEET = /^HUB_(\d+)_(\d+)_CYCLE_(\w+)$/;
const KEPT_RUBRIC = /^HUB_RUBRIC_KEPT(?:_(\d+))?$/;

/**
 * The name of the range that marks a tab: letters, digits and underscores, at most 250 of them.
 *
 * @example markName({ kind: 'sheet', subsection: '2.1', cycle: 'Fall 2026' }) // 'HUB_2_1_CYCLE_Fall__2026'
 */
export function markName(mark: Mark): string {
  switch (mark.kind) {
    case 'sheet':
      return `HUB_${mark.subsection.replace('.', '_')}_CYCLE_${encoded(mark.cycle)}`;
    case 'team':
      return 'HUB_TEAM';
    case 'rubric':
      return 'HUB_RUBRIC';
    case 'keptRubric':
      return `HUB_RUBRIC_KEPT${mark.number === 1 ? '' : `_${mark.number}`}`;
  }
}

/**
 * The inverse of `markName`.
 *
 * @returns `null` for a name that it never makes
 * @example markNamed('HUB_2_1_CYCLE_Fall__2026') // { kind: 'sheet', subsection: '2.1', cycle: 'Fall 2026' }
 */
export function markNamed(name: string): Mark | null {
  const mark = markLike(name);
  return mark && markName(mark) === name ? mark : null;
}

/**
 * What a tab is a copy of. A tab that people duplicate gets the names of its original with that tab’s
 * name in front: such a name is no mark.
 *
 * @returns `null` for a name that no copy of a marked tab has
 * @example markCopied("'Copy of Team'!HUB_TEAM") // { kind: 'team' }
 */
export function markCopied(name: string): Mark | null {
  // The name of a tab may hold `!`, a mark never.
  const end = name.lastIndexOf('!');
  return end < 0 ? null : markNamed(name.slice(end + 1));
}

/** The mark of a sub-section sheet. @example sheetMark({ subsection: '2.1', cycle: 'Fall 2026' }).kind // 'sheet' */
export function sheetMark({ subsection, cycle }: SheetKey): Mark {
  return { kind: 'sheet', subsection, cycle };
}

/** @example isSameSheet({ subsection: '2.1', cycle: 'A' }, { subsection: '2.1', cycle: 'B' }) // false */
export function isSameSheet(a: SheetKey, b: SheetKey): boolean {
  return a.subsection === b.subsection && a.cycle === b.cycle;
}

function markLike(name: string): Mark | null {
  if (name === 'HUB_TEAM') return { kind: 'team' };
  if (name === 'HUB_RUBRIC') return { kind: 'rubric' };
  const kept = KEPT_RUBRIC.exec(name);
  if (kept) return { kind: 'keptRubric', number: Number(kept[1] ?? 1) };
  const [, domain, subsection, cycle] = SHEET.exec(name) ?? [];
  return domain && subsection && cycle
    ? { kind: 'sheet', subsection: `${domain}.${subsection}`, cycle: decoded(cycle) }
    : null;
}

/** Letters and digits stay; a space becomes `__`, anything else `_` and its code, 4 digits of base 36. */
function encoded(text: string): string {
  return text.replace(/[^A-Za-z0-9]/gu, (character) =>
    character === ' ' ? '__' : `_${(character.codePointAt(0) ?? 0).toString(36).padStart(4, '0')}`,
  );
}

function decoded(text: string): string {
  return text.replace(/_(_|[0-9a-z]{4})/g, (whole, code: string) => {
    const point = parseInt(code, 36);
    // The highest there is; beyond it a name is none of ours.
    return code === '_' ? ' ' : point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
}
