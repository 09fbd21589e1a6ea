import fc from 'fast-check';
import { ballotText } from '../../../src/core/ballots/ballot';
import { allMethods, methodsOf } from '../../../src/core/rubric/domain';
import { bytesOf, storeFault } from '../../../src/workbook/store/storeFault';
import { LONGEST_STRATEGY } from '../../../src/core/ballots/strategiesOf';
import { builtInRubric } from '../../../src/rubric/builtInRubric';

type Store = Readonly<Record<string, string>>;

/** Of Google's two readings of KB, the one that allows less. */
const GOOGLE = { value: 9_000, store: 500_000 };

/** Node's own arithmetic. */
const bytesIn = (store: Store): number => Buffer.byteLength(Object.entries(store).flat().join(''));

describe('bytesOf', () => {
  // By the table of UTF-8: 1 to U+007F, 2 to U+07FF, 3 to U+FFFF, 4 above; half a pair becomes U+FFFD.
  test.each([
    ['nothing', '', 0],
    ['the last of one byte', '\u007f', 1],
    ['the first of two', '\u0080', 2],
    ['the last of two', '\u07ff', 2],
    ['the first of three', '\u0800', 3],
    ['the last of three', '\uffff', 3],
    ['a surrogate pair', '😀', 4],
    ['half a pair', '\ud83d', 3],
    ['several', 'aé漢😀', 10],
  ])('%s', (_, text, bytes) => expect(bytesOf(text)).toBe(bytes));

  test('is what Node counts, for any text', () => {
    const anyUtf16 = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(fc.oneof(anyUtf16, fc.string({ unit: 'binary' })), (text) => {
        expect(bytesOf(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });
});

describe('storeFault', () => {
  /** 53 keys of 2 bytes, each with 9,000: 53 · 9,002 = 477,106 bytes, so 2,894 are left. */
  const nearlyFull: Store = Object.freeze(
    Object.fromEntries(
      Array.from({ length: 53 }, (_, index) => [String(index + 10), 'x'.repeat(9_000)]),
    ),
  );

  type Written = readonly [Store, string, string];
  test.each<[string, Written]>([
    ['a value in an empty store', [{}, 'key', 'value']],
    ['9,000 bytes', [{}, 'key', 'x'.repeat(9_000)]],
    ['4,500 characters of two bytes', [{}, 'key', 'é'.repeat(4_500)]],
    ['2 and 2,892 bytes where 2,894 are left', [nearlyFull, 'ab', 'x'.repeat(2_892)]],
    ['as much in the place of as much', [nearlyFull, '10', 'y'.repeat(9_000)]],
  ])('has nothing to say of %s', (_, written) => expect(storeFault(...written)).toBeNull());

  const inValue = (bytes: number): string =>
    `these answers take ${bytes} bytes, and there is room for 9000. Shorten a strategy.`;
  const inStore =
    'this workbook’s room for hidden ratings is full. Ask the lead to reveal a sub-section, or shorten a strategy.';
  test.each<[string, Written, string]>([
    ['9,001 bytes in a value', [{}, 'key', 'x'.repeat(9_001)], inValue(9_001)],
    ['4,501 characters of two bytes', [{}, 'key', 'é'.repeat(4_501)], inValue(9_002)],
    ['2 and 2,893 bytes where 2,894 are left', [nearlyFull, 'ab', 'x'.repeat(2_893)], inStore],
    ['a longer key alone', [nearlyFull, 'abc', 'x'.repeat(2_892)], inStore],
  ])('refuses %s', (_, written, fault) => expect(storeFault(...written)).toBe(fault));

  test('lets no store near Google’s limits pass them, and refuses none that is far below or gets no larger', () => {
    const character = fc.constantFrom('x', 'é', '漢', '😀');
    const bytes = fc.integer({ min: 8_400, max: 9_040 });
    const anyValue = fc
      .tuple(character, bytes)
      .map(([each, size]) => each.repeat(size / Buffer.byteLength(each)));
    const stores = fc.array(anyValue, { minLength: 50, maxLength: 54 });
    fc.assert(
      fc.property(stores, anyValue, fc.nat(70), (values, value, place) => {
        const store = Object.fromEntries(values.map((text, index) => [`key${index}`, text]));
        const after = { ...store, [`key${place}`]: value };
        const isTaken = storeFault(store, `key${place}`, value) === null;
        if (isTaken) expect(Buffer.byteLength(value)).toBeLessThanOrEqual(GOOGLE.value);
        if (isTaken) expect(bytesIn(after)).toBeLessThanOrEqual(GOOGLE.store);
        const hasRoom = bytesIn(after) <= 480_000;
        const isNoLonger =
          Buffer.byteLength(value) <= Buffer.byteLength(store[`key${place}`] ?? '');
        expect(isTaken).toBe(Buffer.byteLength(value) <= 9_000 && (hasRoom || isNoLonger));
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });
});

describe('30 members who answer the whole built-in rubric', () => {
  const MEMBERS = 30;
  const subsections = builtInRubric().flatMap((domain) => domain.subsections);

  /** All ballots, under the keys of `src/workbook/store/store.ts`; the first answer of each has a strategy. */
  const ballots = (strategy: string): readonly (readonly [string, string])[] =>
    subsections.flatMap((subsection, sheet) =>
      Array.from({ length: MEMBERS }, (_, member) => {
        const who = String(member + 1).padStart(10, 'p');
        const answers = methodsOf(subsection).map(({ id }, index) => ({
          ...({ method: id, rating: 4, strategy: index === 0 ? strategy : '' } as const),
        }));
        return [`HUB_BALLOT_${sheet + 1}_${member + 1}_${who}`, ballotText(answers)] as const;
      }),
    );

  /** Ballot after ballot, until one is refused. */
  const filled = (entries: readonly (readonly [string, string])[]) => {
    const store: Record<string, string> = {};
    for (const [key, value] of entries) {
      const fault = storeFault(store, key, value);
      if (fault !== null) return { store, fault };
      store[key] = value;
    }
    return { store, fault: null };
  };

  test('give 870 ballots, on 29 sub-sections with 292 methods', () => {
    expect(subsections).toHaveLength(29);
    expect(allMethods(builtInRubric())).toHaveLength(292);
    expect(ballots('')).toHaveLength(870);
  });

  // `["1.1.01",4],` is 13 bytes; a ballot has one more, for its brackets less a comma. A key is
  // `HUB_BALLOT_`, `_`, `_` and 10 letters for who gave it, 23 bytes; the number of the sheet (30
  // times 49 digits in all), and of the person (29 times 51): 870·23 + 30·49 + 29·51 = 22,959. So
  // 30·292·13 + 870 + 22,959.
  test('fit without strategies, in 137,709 bytes', () => {
    const { store, fault } = filled(ballots(''));
    expect(fault).toBeNull();
    expect(Object.keys(store)).toHaveLength(870);
    expect(bytesIn(store)).toBe(137_709);
  });

  // `,"…"` is 3 bytes and the strategy: 870·303 = 263,610 more.
  test('fit with a strategy of 300 characters in each, in 401,319 bytes', () => {
    const { store, fault } = filled(ballots('s'.repeat(300)));
    expect(fault).toBeNull();
    expect(bytesIn(store)).toBe(401_319);
  });

  // (480,000 − 137,709) / 870 = 393.4, less 3: 390 characters for each, in 137,709 + 870·393 = 479,619.
  // With 391 the last ballot would bring it to 480,489.
  test('fit with 390 characters in each, in 479,619; with 391 the last ballot is refused', () => {
    const { store, fault } = filled(ballots('s'.repeat(390)));
    expect(fault).toBeNull();
    expect(bytesIn(store)).toBe(479_619);
    const all = ballots('s'.repeat(391));
    const most = filled(all);
    expect(Object.keys(most.store)).toEqual(all.slice(0, 869).map(([key]) => key));
    expect(most.fault).toBe(
      'this workbook’s room for hidden ratings is full. Ask the lead to reveal a sub-section, or shorten a strategy.',
    );
  });

  test('pass neither of Google’s limits, whatever they write', () => {
    const all = ballots('漢"'.repeat(LONGEST_STRATEGY / 2));
    const { store, fault } = filled(all);
    const next = all[Object.keys(store).length];
    expect(fault).toMatch(/^this workbook’s room for hidden ratings is full/);
    expect(bytesIn(store)).toBeLessThanOrEqual(480_000);
    expect(bytesIn({ ...store, ...Object.fromEntries(next ? [next] : []) })).toBeGreaterThan(
      480_000,
    );
    expect(bytesIn(store)).toBeLessThanOrEqual(GOOGLE.store);
  });

  // 2.1 has 14 methods: 14·(13 + 3) + 1 = 225 bytes, so that (9,000 − 225) / 14 = 626.8 are left for
  // each; 627 would take 225 + 14·627 = 9,003.
  test('may write 626 characters on each method of the longest sub-section, and not 627', () => {
    const longest = (length: number): string =>
      ballotText(
        methodsOf(subsections[6] ?? { id: '', title: '', skills: [] }).map(({ id }) => ({
          ...({ method: id, rating: 4, strategy: 's'.repeat(length) } as const),
        })),
      );
    expect(storeFault({}, 'HUB_BALLOT_7_1', longest(626))).toBeNull();
    expect(storeFault({}, 'HUB_BALLOT_7_1', longest(627))).toBe(
      'these answers take 9003 bytes, and there is room for 9000. Shorten a strategy.',
    );
  });
});
