import fc from 'fast-check';
import { cellsWay, recordIn, recordText, type SheetRecord } from '../../../src/core/sheet/stage';

describe('what is kept about a sheet', () => {
  test('is kept as a short text, and read back', () => {
    const record: SheetRecord = Object.freeze({ number: 3, stage: 'hidden', methods: 14 });
    expect(recordText(record)).toBe('[3,"hidden",14]');
    expect(recordIn('[3,"hidden",14]')).toEqual(record);
  });

  test('is read back as it was, for any sheet', () => {
    const anyRecord: fc.Arbitrary<SheetRecord> = fc.record({
      number: fc.nat(),
      stage: fc.constantFrom('open', 'hidden', 'revealing', 'revealed'),
      methods: fc.nat(),
    });
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(recordIn(recordText(record))).toEqual(record);
      }),
    );
  });

  test.each([
    'null',
    '{}',
    '[]',
    '[3,"hidden"]',
    '["3","hidden",14]',
    '[3,"hidden","14"]',
    '[3,"Hidden",14]',
    '[3,"shown",14]',
    '[null,"open",14]',
  ])('is never %s', (text) =>
    expect(() => recordIn(text)).toThrow(/about a sheet failed: it is no record of a sheet\./),
  );

  test.each(['', '[3,"hidden",'])('nor “%s”, which is no JSON', (text) =>
    expect(() => recordIn(text)).toThrow(/it is no record of a sheet/),
  );
});

describe('rating cells', () => {
  const record = (stage: SheetRecord['stage']): SheetRecord => ({ number: 1, stage, methods: 6 });
  test.each([
    [false, null, 'open'],
    [false, record('open'), 'open'],
    [false, record('revealed'), 'open'],
    [true, record('hidden'), 'hidden'],
    // The sheet says one thing, and what is kept of it another.
    [true, null, null],
    [true, record('open'), null],
    [true, record('revealed'), null],
    [false, record('hidden'), null],
    [true, record('revealing'), null],
    [false, record('revealing'), null],
  ] as const)('of a sheet that says hidden: %s, kept as %j, are %s', (saysHidden, kept, way) => {
    expect(cellsWay(saysHidden, kept)).toBe(way);
  });
});
