import { byHand } from '../../../src/core/check/fault';
import { hidingFaults } from '../../../src/core/check/hidingFaults';
import type { SheetRecord } from '../../../src/core/sheet/stage';
import { form, row } from '../sheet/forms';

const kept = (stage: SheetRecord['stage']): SheetRecord => ({ number: 1, stage, methods: 3 });
const faults = (rows: Parameters<typeof form>[0], record: SheetRecord | null, saysHidden = true) =>
  hidingFaults(form(rows, { saysHidden }), { record, hidden: 0, elsewhere: 0 });
const empty = row('2.1.02', { AB: '', CD: '', EF: '' });

describe('a sheet that hides ratings', () => {
  const inScore = (cells: string, member: string) =>
    byHand(
      `${cells}, though ratings are hidden until revealed. Everybody can see them, and they are not among the answers given in Score. Let ${member} give them there, then clear these cells.`,
    );

  test('has no fault while its cells are empty', () => {
    expect(faults([empty], kept('hidden'))).toEqual([]);
  });

  test('names each member who typed into the cells, with the methods, whatever was typed', () => {
    const rows = [
      row('2.1.01', { AB: 3, CD: 'x', EF: '' }),
      empty,
      row('2.1.03', { AB: '?', CD: '', EF: '' }),
    ];
    expect(faults(rows, kept('hidden'))).toEqual([
      inScore('AB: the column holds entries (2.1.01 and 2.1.03)', 'AB'),
      inScore('CD: the column holds entries (2.1.01)', 'CD'),
    ]);
  });

  test('names six methods, and counts the rest', () => {
    const rows = Array.from({ length: 8 }, (_, n) => row(`2.1.0${n + 1}`, { AB: 1 }));
    expect(faults(rows, kept('hidden'))).toEqual([
      inScore(
        'AB: the column holds entries (2.1.01, 2.1.02, 2.1.03, 2.1.04, 2.1.05, 2.1.06 and 2 more)',
        'AB',
      ),
    ]);
  });

  test('is told what stands in it though nothing in it says so any more', () => {
    const [open, sign] = faults([row('2.1.01', { AB: 3 })], kept('hidden'), false);
    expect(open).toEqual(inScore('AB: the column holds entries (2.1.01)', 'AB'));
    expect(sign?.text).toMatch(/^The sheet hides ratings, but nothing in it says so any more\./);
  });

  test.each([null, kept('open'), kept('revealed')])(
    'and is none, kept as %j, tells nobody to clear what is a rating',
    (record) => {
      const [open, ...others] = faults([row('2.1.01', { AB: 3 })], record);
      expect(open).toEqual(
        byHand(
          'AB: the column holds entries (2.1.01), though the sheet says that ratings are hidden until revealed. Everybody can see them.',
        ),
      );
      expect(others).toHaveLength(1);
    },
  );
});

test.each([null, kept('open'), kept('revealed')])(
  'a sheet that hides nothing, kept as %j, may hold ratings',
  (record) => {
    expect(faults([row('2.1.01', { AB: 3 })], record, false)).toEqual([]);
  },
);
