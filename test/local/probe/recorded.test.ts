import { agree } from '../../../local/probe/questions/agree';
import { questions } from '../../../local/probe/questions/all';
import { attempt, type Json } from '../../../local/probe/questions/question';
import { readRecording, textOf } from '../../../local/probe/questions/record';
import { faultOf } from './faults';
import { disagreements } from './recordings';

describe('a made-up recording', () => {
  const recording = readRecording(
    '{"on":"2026-11-27","answers":{"same":[[1,"a"]],"refused":"Throws: Exception: Nein.","other":2,"laxer":"taken","missing":true}}\n',
  );
  const answers = {
    same: [[1, 'a']],
    refused: 'Throws: RangeError: No.',
    other: 3,
    laxer: 'Throws: Error: Not here.',
    missing: 'Throws: Error: Sheet.getType is not implemented by the local host.',
    newer: 1,
  };
  const asked = Object.keys(answers);

  test('is held against what comes here, and every difference is named', () => {
    expect(disagreements(recording, { asked, answers, listed: {} })).toEqual([
      '“other”: 2 was recorded, and 3 came here. Mend the host; if it is stricter than Google, list it so.',
      '“laxer”: "taken" was recorded, and "Throws: Error: Not here." came here. Mend the host; if it is stricter than Google, list it so.',
      '“missing” needs what the local host does not have: list it as absent.',
    ]);
  });

  test('may differ where the list says that the host is stricter, or lacks what it needs', () => {
    const listed = {
      other: { is: 'elsewhere', why: 'Another test does so.' },
      laxer: { is: 'stricter', why: 'It may be so elsewhere.' },
      missing: { is: 'absent', why: 'Nobody asks.' },
    } as const;
    expect(disagreements(recording, { asked, answers, listed })).toEqual([]);
  });

  test('may not differ where the host does what was only believed', () => {
    const listed = { other: { is: 'believed', why: 'Nobody looked.' } } as const;
    expect(disagreements(recording, { asked: ['other'], answers, listed })).toHaveLength(1);
  });

  test('says so if a question was not answered here at all', () => {
    expect(disagreements(recording, { asked: ['other'], answers: {}, listed: {} })).toEqual([
      '“other” was not answered here.',
    ]);
  });
});

describe('the list', () => {
  const one = { name: 'one', expected: 1, came: 1 } as const;
  const isListed = (is: 'absent' | 'stricter' | 'elsewhere' | 'believed') => ({ is, why: 'So.' });
  const missing = 'Throws: ReferenceError: Session is not defined';

  test('may not name what is answered as documented or measured', () => {
    for (const is of ['absent', 'stricter', 'elsewhere', 'believed'] as const) {
      expect(faultOf({ ...one, known: 'measured' }, isListed(is))).toMatch('take it off the list');
    }
    expect(faultOf({ ...one, known: 'measured' })).toBeNull();
  });

  test('has to name what is only believed', () => {
    expect(faultOf({ ...one, known: 'believed' })).toMatch('only believed: list it so');
    expect(faultOf({ ...one, known: 'believed' }, isListed('stricter'))).toMatch('list it so');
    expect(faultOf({ ...one, known: 'believed' }, isListed('believed'))).toBeNull();
  });

  test('has to name what is absent, though an error was expected', () => {
    const thrown = { ...one, expected: 'Throws', known: 'measured', came: missing } as const;
    expect(faultOf(thrown)).toMatch('list it as absent');
    expect(faultOf(thrown, isListed('absent'))).toBeNull();
  });
});

describe('two answers agree', () => {
  test.each<[Json, Json, boolean]>([
    [[[1, 'a']], [[1, 'a']], true],
    [[[1, 'a']], [[1, 'b']], false],
    [[1], [1, 2], false],
    [[1], { 0: 1 }, false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: null }, { b: null }, false],
    [null, {}, false],
    [0, false, false],
    ['Throws', 'Throws: Exception: No.', true],
    [['taken', 'Throws'], ['taken', 'Throws: No.'], true],
    ['Throws: One.', 'Throws: Another.', true],
    ['Throws', 'Throwsaway', false],
    ['Throws', 'taken', false],
    ['taken', 'Throws: No.', false],
  ])('%j and %j: %s', (expected, came, agrees) => {
    expect(agree(expected, came)).toBe(agrees);
  });
});

describe('the text to copy', () => {
  test('is one line, and is read again as it was', () => {
    const recording = {
      on: '2026-11-27',
      answers: { one: ['a\n"b"\t', null], two: 'Throws: No.' },
    };
    const text = textOf(recording);
    expect(text).not.toMatch(/[\n\t]/);
    expect(readRecording(`${text}\n`)).toEqual(recording);
  });

  test('fits into a cell, however much every answer says', () => {
    const long: Json = ['"\\\n'.repeat(2_000)];
    const answers = Object.fromEntries(questions.map(({ name }) => [name, long]));
    const text = textOf({ on: '2026-11-27', answers });
    expect(text.length).toBeLessThan(50_000);
    expect(Object.keys(readRecording(text).answers)).toHaveLength(questions.length);
  });

  test('keeps of a long error that it is one', () => {
    const came = attempt(() => {
      throw new Error('x'.repeat(1_000));
    });
    const { answers } = readRecording(textOf({ on: '2026-11-27', answers: { one: came } }));
    expect(agree('Throws', answers['one'] ?? null)).toBe(true);
  });

  test.each(['', '[]', '{"on":1}', 'Copy the cell below'])('is not %j, and says so', (text) => {
    expect(() => readRecording(text)).toThrow('Copy the whole cell A2 of the tab "Report"');
  });
});
