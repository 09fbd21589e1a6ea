import type { StoodOf } from '../../core/ballots/changedSince';
import { stoodIn, stoodText, strategiesText, type Stood } from '../../core/ballots/stood';
import type { SheetRecord } from '../../core/sheet/stage';
import { peopleIn, type Entry, type Store } from './store';
import { storeFault } from './storeFault';

/**
 * What has stood in the cells of sheets, kept beside them; see `core/ballots/stood`. For 30 members and
 * the 43 methods of domain 2, in four sheets: 4 lists of methods of some 10 bytes, 30 letters for each
 * of 43 methods, and some 10 bytes around each of 120 rows, so some 2.6 KB; for all 292 methods 16 KB
 * of the 480 KB there are. Strategies are kept beside them as long as nothing else needs the room.
 */

const STOOD = 'HUB_STOOD_';
const SAID = 'HUB_SAID_';
/** Never an empty value, of which Google says nothing. */
const NOTHING_SAID = '[]';

/** What stood on a sheet. @example stoodOn(store, sheet)[0]?.ballot.length */
export function stoodOn(store: Store, sheet: SheetRecord): readonly Stood[] {
  const kept = store[stoodKey(sheet)];
  return kept === undefined ? [] : stoodIn(kept, (person) => store[saidKey(sheet, person)] ?? '');
}

/** The same, by the initials that people have now. @example stoodOf(store, sheet)[0]?.initials // 'AB' */
export function stoodOf(store: Store, sheet: SheetRecord): readonly StoodOf[] {
  const people = peopleIn(store);
  return stoodOn(store, sheet).flatMap(({ person, ballot }) => {
    const known = people.find(({ id }) => id === person);
    return known ? [{ initials: known.initials, ballot }] : [];
  });
}

/** How many answers are kept that stood on a sheet. @example answersStood(store, sheet) // 84 */
export function answersStood(store: Store, sheet: SheetRecord): number {
  return stoodOn(store, sheet).flatMap(({ ballot }) => ballot).length;
}

/**
 * The entries under which it is kept. What has no room is kept no more: it stands in the cells, and what
 * is hidden stands nowhere else.
 *
 * @example writeEntries(stoodEntries(store, sheet, stood))
 */
export function stoodEntries(
  store: Store,
  sheet: SheetRecord,
  stood: readonly Stood[],
): readonly Entry[] {
  const said = stood.map(({ person, ballot }): Entry => [
    saidKey(sheet, person),
    strategiesText(ballot),
  ]);
  const entries: readonly Entry[] = [
    [stoodKey(sheet), stoodText(stood)],
    ...said.filter(([key, text]) => text !== (store[key] ?? NOTHING_SAID)),
  ];
  let room = store;
  return entries.flatMap(([key, text]): readonly Entry[] => {
    const isRoomy = storeFault(room, key, text) === null;
    // What is out of date is worse than nothing: it could be put back.
    const nothing = key === stoodKey(sheet) ? stoodText([]) : NOTHING_SAID;
    if (!isRoomy) return store[key] === undefined ? [] : [[key, nothing]];
    room = { ...room, [key]: text };
    return [[key, text]];
  });
}

/** What to write to make room: the strategies that are kept though they stand in cells. @example roomMade(store) */
export function roomMade(store: Store): readonly Entry[] {
  return Object.keys(store)
    .filter((key) => key.startsWith(SAID) && store[key] !== NOTHING_SAID)
    .map((key) => [key, NOTHING_SAID]);
}

function stoodKey({ number }: SheetRecord): string {
  return `${STOOD}${number}`;
}

function saidKey({ number }: SheetRecord, person: string): string {
  return `${SAID}${number}_${person}`;
}
