import { Refusal } from '../../../src/core/calls/refusal';
import { requestIn } from '../../../src/core/requests/requestIn';
import { requests, type RequestOf, type Requests } from '../../../src/core/requests/requests';

const NAMES = Object.keys(requests) as (keyof Requests)[];
const answer = Object.freeze({
  ...{ method: '2.4.01', rating: '3', ratingsBefore: [''] },
  ...{ strategy: '', strategiesBefore: [''] },
});
const whole = Object.freeze({
  ...{ subsections: ['2.4'], subsection: '2.4', cycle: 'Fall 2026', method: '2.4.01' },
  ...{ team: 'AB Ada', teamBefore: '', faultsSeen: [], way: 'hidden', agreed: 'yes' },
  ...{ initials: 'AB', from: 'AB', to: 'AX', answers: [answer], findings: ['mark|HUB_2_4'] },
  ...{ bring: '', fate: 'stay', as: 'CD', nth: '1', belongTo: 'AB', members: ['AB'] },
  turn: 7,
});

describe('requestIn', () => {
  test.each(NAMES)('gives what %s takes, and nothing else that was sent', (name) => {
    const fields = Object.keys(requests[name]);
    expect(Object.keys(requestIn(name, { ...whole, by: 'somebody else' }))).toEqual(fields);
  });

  test('gives the values as they were sent', () => {
    expect(requestIn('showMethod', whole)).toEqual({
      ...{ subsection: '2.4', cycle: 'Fall 2026', method: '2.4.01' },
    });
  });

  test.each<[string, keyof Requests, unknown, string]>([
    ['nothing', 'createSheet', undefined, '“subsection” must be a text, and is missing.'],
    ['a list', 'createSheet', ['2.4'], '“subsection” must be a text, and is missing.'],
    ['a number for a text', 'getResults', { cycle: 7 }, '“cycle” must be a text, and is a number.'],
    [
      'a text for a list',
      'repairWorkbook',
      { findings: 'all' },
      '“findings” must be a list, each item a text, and is “all”.',
    ],
    [
      'a list of something else',
      'repairWorkbook',
      { findings: ['one', 2] },
      '“findings” must be a list, each item a text, and is another list.',
    ],
    [
      'a way that is none, and shows 20 characters of it',
      'prepareSheets',
      { ...whole, way: '=IMPORTXML("http://x")' },
      '“way” must be “open” or “hidden”, and is “=IMPORTXML("http://x”.',
    ],
    [
      'half a turn',
      'saveAnswers',
      { ...whole, turn: 7.5 },
      '“turn” must be a whole number, and is a number.',
    ],
    [
      'no answer',
      'saveAnswers',
      { ...whole, answers: [] },
      '“answers” must be a list, each item a record of method, rating, ratingsBefore, strategy, strategiesBefore, with one at least, and is an empty list.',
    ],
    [
      'an answer whose rating is a number',
      'saveAnswers',
      { ...whole, answers: [answer, { ...answer, rating: 3 }] },
      '“answers” must be a list, each item a record of method, rating, ratingsBefore, strategy, strategiesBefore, with one at least, and is another list.',
    ],
    [
      'answers that are a record',
      'saveAnswers',
      { ...whole, answers: answer },
      '“answers” must be a list, each item a record of method, rating, ratingsBefore, strategy, strategiesBefore, with one at least, and is a record.',
    ],
  ])('refuses %s', (...[, name, given, found]) => {
    const read = () => requestIn(name, given);
    expect(read).toThrow(Refusal);
    expect(read).toThrow(`The call ${name} failed: ${found} Close the sidebar and open it again.`);
  });
});

/** Whether a value of this type may be handed to a call: the compiler fails this file if not so. */
type IsTaken<Given, Name extends keyof Requests> = Given extends RequestOf<Name> ? true : false;

test('the types say what the table says: a misspelt field, or another type, does not compile', () => {
  const taken: IsTaken<{ subsection: string; cycle: string }, 'createSheet'> = true;
  const misspelt: IsTaken<{ subsection: string; cylce: string }, 'createSheet'> = false;
  const otherType: IsTaken<{ cycle: number }, 'getResults'> = false;
  const otherWay: IsTaken<Omit<typeof whole, 'way'> & { way: 'seen' }, 'prepareSheets'> = false;
  const oneWay: IsTaken<Omit<RequestOf<'prepareSheets'>, 'way'> & { way: 'open' }, 'prepareSheets'> = true; // prettier-ignore
  expect([taken, oneWay, misspelt, otherType, otherWay]).toEqual([true, true, false, false, false]);
});
