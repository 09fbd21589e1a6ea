import { reason } from '../../../src/core/calls/reason';

describe('the reason of a failure is what Google said', () => {
  const said = 'Service Spreadsheets timed out: try again.';

  it.each([
    '',
    'Error: ',
    'TypeError: ',
    'Exception: ',
    'Exception : ',
    'ScriptError: Exception: ',
    'ScriptError: Error: Exception:',
    'GoogleJsonResponseException: ',
    'Uncaught Error: ',
    ' Uncaught Exception: ',
  ])('without “%s” before it', (classes) => {
    expect(reason(classes + said)).toBe(said);
    expect(reason(new Error(classes + said))).toBe(said);
    expect(reason({ message: classes + said })).toBe(said);
  });

  it.each(['Errors: 3 of 4.', 'The Exception: 3.', 'Fall 2026: 3.'])(
    'with all that is no class: %s',
    (words) => {
      expect(reason(new Error(words))).toBe(words);
    },
  );

  it.each([undefined, null, '', 'Error: ', new Error(''), { message: 'ScriptError: ' }])(
    'and where it said nothing, that: %p',
    (thrown) => {
      expect(reason(thrown)).toBe('Google gave no reason.');
    },
  );
});
