import type { Form } from '../sheet/form';
import type { SheetRecord } from '../sheet/stage';
import { listed } from '../words/listed';

/**
 * What stands in the cells of a sheet that hides ratings, a sentence for each member: everybody can
 * see it. To clear it would be to lose it, so that is said only where answers can be given in Score.
 *
 * @param record of the sheet; `null` if there is none
 * @example openFaults(form, { number: 1, stage: 'hidden', methods: 6 }) // []
 */
export function openFaults(form: Form, record: SheetRecord | null): readonly string[] {
  const isHidden = record?.stage === 'hidden';
  if (!isHidden && !form.saysHidden) return [];
  return form.members.flatMap((member) => {
    const ids = filledIn(form, member);
    if (ids.length === 0) return [];
    const cells = `${member}: the column holds entries (${listed(ids)})`;
    return isHidden
      ? `${cells}, though ratings are hidden until revealed. Everybody can see them, and they are not among the answers given in Score. Let ${member} give them there, then clear these cells.`
      : `${cells}, though the sheet says that ratings are hidden until revealed. Everybody can see them.`;
  });
}

function filledIn({ rows }: Form, member: string): readonly string[] {
  return rows
    .filter(({ entries }) =>
      entries.some(({ initials, value }) => initials === member && value !== ''),
    )
    .map(({ id }) => id);
}
