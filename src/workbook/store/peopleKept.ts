import { Refusal } from '../../core/calls/refusal';
import type { Person } from '../../core/team/person';
import { ballotsUnder } from './givenBallot';
import { stoodOn } from './stood';
import { peopleEntry, recordsIn, type Entry, type Store } from './store';
import { storeFault } from './storeFault';

/**
 * The entry under which people are kept, without those who hold no initials and for whom nothing is
 * kept: else the list would grow with every hand that initials pass through, until nobody finds room.
 *
 * @param action what is being done, for the message
 * @throws Refusal if there is no room for them all the same; ask before anything is written
 * @example writeEntries([peopleKept(store, withHolder(people, 'AB', who), 'Taking the initials')])
 */
export function peopleKept(store: Store, people: readonly Person[], action: string): Entry {
  const records = recordsIn(store);
  const stood = new Set(
    records.flatMap((sheet) => stoodOn(store, sheet).map(({ person }) => person)),
  );
  const isNeeded = (person: Person): boolean =>
    person.holder !== null ||
    stood.has(person.id) ||
    records.some((sheet) => ballotsUnder(store, sheet, person).length > 0);
  const kept = people.filter(isNeeded);
  const entry = peopleEntry(kept);
  if (storeFault(store, ...entry) === null) return entry;
  throw new Refusal({
    action,
    found: `this workbook keeps in mind who rates under ${kept.length} initials, and has no room for more. Nothing was changed.`,
    remedy: 'Ask the lead to set initials free in Results that nobody needs.',
  });
}
