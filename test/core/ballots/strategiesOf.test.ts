import fc from 'fast-check';
import { foldInitials } from '../../../src/core/team/sameInitials';
import {
  plainStrategy,
  strategyAfter,
  strategyIn,
  withCorrectedInitials,
  withStrategy,
  type StrategyEntered,
} from '../../../src/core/ballots/strategiesOf';

describe('a strategy as it stands in a cell', () => {
  test.each([
    [' We meet\n weekly ', 'We meet weekly'],
    ['We\r\nmeet', 'We meet'],
    ['We\t\u00a0meet', 'We meet'],
    [' \n ', ''],
    ['We\u0000 meet\u0007', 'We meet'],
    ['We\u0085meet\u009f', 'We meet'],
    ['We meet \ud83d', 'We meet'],
    ['We \udc00meet', 'We meet'],
    ['We meet 😀', 'We meet 😀'],
    ['We meet 👩‍🏫', 'We meet 👩‍🏫'],
  ])('of %j is %j, on the server and in the sidebar', (typed, stands) => {
    expect(plainStrategy(typed)).toBe(stands);
  });

  const anyUtf16 = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
  const unkept = fc.constantFrom(' ', '\n', '\u0000', '\u0085', '\u2028', '\ud800', '\udfff', '😀');
  const anyText = fc.oneof(
    anyUtf16,
    fc.array(unkept).map((texts) => texts.join('')),
  );

  test('is the same on the server and in the sidebar, and stays as it is, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stands = plainStrategy(text);
        expect(plainStrategy(stands)).toBe(stands);
        expect(stands).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
    );
  });
});

describe('the strategy of AB', () => {
  test.each([
    ['stands behind their initials', 'We meet\nAB: We write', 'We write'],
    ['is the first of theirs', 'AB: We write\nAB: We call', 'We write'],
    ['may hold a colon itself', 'AB: Note: we write', 'Note: we write'],
    ['is no other member’s', 'CD: We call', ''],
    ['is none whose line only begins alike', 'ABC: We call\nAB We call', ''],
    ['is none within a line', 'Ask AB: they know', ''],
    ['is none in an empty cell', '', ''],
  ])('%s', (_, cell, strategy) => expect(strategyIn(cell, 'AB')).toBe(strategy));
});

describe('withStrategy', () => {
  test.each<[string, readonly [string, readonly string[], string], string]>([
    ['begins an empty cell', ['', [''], 'We write'], 'AB: We write'],
    ['goes below what people typed', ['We meet', [''], 'We write'], 'We meet\nAB: We write'],
    ['goes below another’s', ['CD: We call', [''], 'We write'], 'CD: We call\nAB: We write'],
    [
      'is not another’s, though of the same words',
      ['CD: We write', [''], 'We write'],
      'CD: We write\nAB: We write',
    ],
    [
      'replaces what they were shown, in its place',
      ['We meet\nAB: We write\nCD: We call', ['We write'], 'We sing'],
      'We meet\nAB: We sing\nCD: We call',
    ],
    [
      'replaces what a failed call may have left',
      ['We meet\nAB: We call', ['', 'We write', 'We call'], 'We sing'],
      'We meet\nAB: We sing',
    ],
    [
      'replaces the first line of what may be theirs, and no other',
      ['AB: We call\nAB: We write', ['We write', 'We call'], 'We sing'],
      'AB: We sing\nAB: We write',
    ],
    [
      'goes back to what they were shown',
      ['AB: We call', ['We write', 'We call'], 'We write'],
      'AB: We write',
    ],
    [
      'stays where the calls between never arrived',
      ['AB: We write', ['We write', 'We call'], 'We write'],
      'AB: We write',
    ],
    [
      'stands beside what somebody has changed meanwhile',
      ['AB: We write daily', ['We write'], 'We sing'],
      'AB: We write daily\nAB: We sing',
    ],
    ['is taken out', ['We meet\nAB: We write\n', ['We write'], ''], 'We meet\n'],
    ['leaves the cell empty if it stood alone', ['AB: We write', ['We write'], ''], ''],
    ['takes nothing out that is gone', ['We meet', ['We write'], ''], 'We meet'],
    [
      'is not written twice when sent again',
      ['AB: We sing', ['We write'], 'We sing'],
      'AB: We sing',
    ],
  ])('%s', (_, [cell, before, after], changed) =>
    expect(withStrategy(cell, 'AB', { before, after })).toBe(changed),
  );
});

describe('strategyAfter', () => {
  test.each<[string, readonly [string, readonly string[], string], string]>([
    ['is the first', ['', [''], 'We write'], 'We write'],
    ['replaces what was shown', ['We meet', ['We meet'], 'We write'], 'We write'],
    ['replaces what a failed call left', ['We call', ['', 'We call'], 'We write'], 'We write'],
    ['is taken away', ['We meet', ['We meet'], ''], ''],
    [
      'stands beside what was entered elsewhere',
      ['We meet', [''], 'We write'],
      'We meet / We write',
    ],
    [
      'stands there once when sent again',
      ['We meet / We write', [''], 'We write'],
      'We meet / We write',
    ],
    [
      'is changed beside the other',
      ['We meet / We write / Us', ['We write'], 'We sing'],
      'We meet / We sing / Us',
    ],
    ['is taken away beside the other', ['We meet / We write', ['We write'], ''], 'We meet'],
    ['takes nothing away that was entered elsewhere', ['We meet', ['We write'], ''], 'We meet'],
    ['stands alone where the one before was taken away', ['', ['We meet'], 'We write'], 'We write'],
    ['may hold a slash itself', ['A / B', ['A / B'], 'B / C'], 'B / C'],
    ['holds no sign that counts as one', ['We meet', ['We meet', '$&'], '$&'], '$&'],
    ['holds none beside the other either', ['We meet / x', ['x'], '$&'], 'We meet / $&'],
  ])('%s', (_, [kept, before, after], strategy) =>
    expect(strategyAfter(kept, { before, after })).toBe(strategy),
  );

  const anyWord = fc.constantFrom<string>('a', 'b', 'c', 'd');
  const anyKept = fc.uniqueArray(anyWord);
  const anyChange = fc.record({
    before: fc.uniqueArray(fc.constantFrom<string>('', 'a', 'b', 'c', 'd'), { minLength: 1 }),
    after: fc.constantFrom<string>('', 'a', 'b', 'x'),
  });

  test('stands there, sent again changes nothing, and nothing entered elsewhere is lost', () => {
    fc.assert(
      fc.property(anyKept, anyChange, (words, { before, after }) => {
        const isTheirs = (word: string): boolean => before.includes(word) || word === after;
        fc.pre(words.filter((word) => isTheirs(word) && word !== after).length < 2);
        const once = strategyAfter(words.join(' / '), { before, after });
        expect(strategyAfter(once, { before, after })).toBe(once);
        const now = once === '' ? [] : once.split(' / ');
        if (after !== '') expect(now.filter((word) => word === after)).toHaveLength(1);
        const others = (all: readonly string[]) => all.filter((word) => !isTheirs(word));
        expect(others(now)).toEqual(others(words));
      }),
    );
  });
});

describe('for any cell and any change', () => {
  const line = fc.oneof(
    fc.constantFrom('', 'We meet', 'AB: x', 'AB: y', 'ab: x', 'CD: x', 'CD: y', 'AB:x', ': x'),
    fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\n/g, ' ')),
  );
  const anyCell = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
  const strategy = fc.constantFrom('', 'x', 'y', 'z');
  const anyChange = fc.record({
    before: fc.uniqueArray(strategy, { minLength: 1, maxLength: 3 }),
    after: strategy,
  });
  const member = fc.constantFrom('AB', 'CD');
  const without = (cell: string, ...lines: readonly string[]): string =>
    cell
      .split('\n')
      .filter((each) => !lines.includes(each))
      .join('\n');
  const timesIn = (cell: string, sought: string): number =>
    cell.split('\n').filter((each) => each === sought).length;

  test('all lines but those before and the one after stay, in their order', () => {
    fc.assert(
      fc.property(anyCell, member, anyChange, (cell, initials, change) => {
        const own = [...change.before, change.after].map((own) => `${initials}: ${own}`);
        const changed = withStrategy(cell, initials, change);
        expect(without(changed, ...own)).toBe(without(cell, ...own));
      }),
    );
  });

  /** How many lines there are that the change may replace. */
  const replaceable = (
    cell: string,
    initials: string,
    { before, after }: StrategyEntered,
  ): number =>
    before
      .filter((text) => text !== '' && text !== after)
      .reduce((sum, text) => sum + timesIn(cell, `${initials}: ${text}`), 0);

  test('a new strategy stands there, and one before is gone', () => {
    fc.assert(
      fc.property(anyCell, member, anyChange, (cell, initials, change) => {
        const changed = withStrategy(cell, initials, change);
        const line = `${initials}: ${change.after}`;
        if (change.after !== '') expect(timesIn(changed, line)).toBeGreaterThan(0);
        const left = Math.max(0, replaceable(cell, initials, change) - 1);
        expect(replaceable(changed, initials, change)).toBe(left);
      }),
    );
  });

  // A second line that may be replaced is one that somebody typed, and stays until then.
  test('a change that is sent again changes nothing', () => {
    fc.assert(
      fc.property(anyCell, member, anyChange, (cell, initials, change) => {
        fc.pre(replaceable(cell, initials, change) < 2);
        const once = withStrategy(cell, initials, change);
        expect(withStrategy(once, initials, change)).toBe(once);
      }),
    );
  });

  test('a correction leaves no strategy under the old initials, and all other lines', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const [before, after] = [cell, withCorrectedInitials(cell, 'AB', 'AX')].map((text) =>
          text.split('\n'),
        ) as [string[], string[]];
        expect(after).toHaveLength(before.length);
        before.forEach((old, index) => {
          const isTheirs = /^ab: /i.test(old);
          expect(after[index]).toBe(isTheirs ? `AX${old.slice(2)}` : old);
        });
      }),
    );
  });
});

describe('withCorrectedInitials', () => {
  test.each([
    ['in either case', 'ab: We write\nAB: We call', 'AX: We write\nAX: We call'],
    ['at the head of a line alone', 'Ask AB: they know', 'Ask AB: they know'],
    ['and no initials that begin alike', 'ABC: We call\nA: We call', 'ABC: We call\nA: We call'],
    ['once a line', 'AB: AB: We write', 'AX: AB: We write'],
    ['and no line without a colon and a space', 'AB\nAB:\nAB:x', 'AB\nAB:\nAB:x'],
    ['and nothing in an empty cell', '', ''],
  ])('changes AB to AX %s', (_, cell, corrected) =>
    expect(withCorrectedInitials(cell, 'AB', 'AX')).toBe(corrected),
  );

  test('finds accents typed in two ways', () => {
    expect(foldInitials('E\u0301B')).toBe(foldInitials('ÉB'));
    expect(withCorrectedInitials('E\u0301B: We write', 'ÉB', 'EB')).toBe('EB: We write');
  });
});
