import { inOwnWords } from '../../../sidebar/server/refusedByGoogle';
import { acting } from '../../../src/core/calls/acting';

/** What is said to be done about what Google says. */
function remedyFor(message: string): string {
  const sentence = inOwnWords(message);
  const [, remedy] =
    /^Reaching the add-on failed: Google says “[^”]+”\. (.+)$/u.exec(sentence) ?? [];
  if (remedy === undefined) throw new Error(`Not in the form of a refusal: ${sentence}`);
  return remedy;
}

/** Google's own texts, as people reported them. */
const accounts = [
  'PERMISSION_DENIED',
  'PERMISSION_DENIED: The caller does not have permission',
  "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'Wir konnten leider nicht auf den Speicher zugreifen. Fehlercode PERMISSION_DENIED.',
];
const permission = [
  'ScriptError: Authorization is required to perform that action.',
  'Exception: You do not have permission to call SpreadsheetApp.getActive.',
  'Exception: Vous n’êtes pas autorisé à appeler SpreadsheetApp.getActive. Autorisations requises : https://www.googleapis.com/auth/spreadsheets.currentonly',
];
const session = [
  'NetworkError: Connection failure due to HTTP 401',
  'NetworkError: Verbindungsfehler: HTTP 403',
  'ScriptError: You need to be signed in to do this.',
];
const connection = ['NetworkError: Connection failure due to HTTP 0', 'Verbindungsfehler: HTTP 0'];
const outage = [
  'ScriptError: We’re sorry, a server error occurred. Please wait a bit and try again.',
  'NetworkError: Connection failure due to HTTP 503',
];
const unknown = ['Se ha producido un error.', 'Too many scripts are running for this account.'];

describe('what Google says where the script has not run', () => {
  test.each(accounts)('wants one account: %s', (message) => {
    expect(remedyFor(message)).toBe(
      'It does so when several accounts are signed in. Use one only: sign out of the others, or open the spreadsheet in a private window.',
    );
  });

  test.each(permission)('wants to be allowed: %s', (message) => {
    expect(remedyFor(message)).toBe(
      'Choose Extensions > this add-on > Open sidebar, and allow all that Google asks for. If it asks for nothing, use one account only: sign out of the others, or open the spreadsheet in a private window.',
    );
  });

  test.each(session)('wants somebody to sign in: %s', (message) => {
    expect(remedyFor(message)).toBe(
      'Sign in to Google in another tab of this browser, with the account that may edit this spreadsheet, then try again.',
    );
  });

  test.each(connection)('wants a connection: %s', (message) => {
    expect(remedyFor(message)).toBe('Check that you are online, then try again.');
  });

  test.each(outage)('wants patience: %s', (message) => {
    expect(remedyFor(message)).toBe('The fault is Google’s own. Wait a minute, then try again.');
  });

  test.each(unknown)('is told with what helps most often where nobody knows it: %s', (message) => {
    expect(remedyFor(message)).toBe(
      'Try again in a minute. If it goes on, use one account only, in a private window, say, and open the sidebar from its menu again.',
    );
  });

  test.each(['', 'Error: ', ' '])('may be nothing: “%s”', (message) => {
    expect(inOwnWords(message)).toBe(
      'Reaching the add-on failed: Google gave no reason. Try again in a minute. If it goes on, use one account only, in a private window, say, and open the sidebar from its menu again.',
    );
  });

  it.each([
    'NetworkError: Connection failure due to HTTP 0',
    new Error('NetworkError: Connection failure due to HTTP 0'),
    { message: 'ScriptError: Exception: Connection failure due to HTTP 0' },
  ])('is quoted without the class of the error: %s', (thrown) => {
    expect(inOwnWords(thrown)).toBe(
      'Reaching the add-on failed: Google says “Connection failure due to HTTP 0”. Check that you are online, then try again.',
    );
  });
});

describe('what the script says', () => {
  const thrown = (message: string): string => {
    try {
      return acting('Reading the workbook', 'Try again.', () => {
        throw new Error(message);
      });
    } catch (error) {
      return String(error);
    }
  };

  it.each(['Error: ', 'ScriptError: ', 'ScriptError: Exception: ', 'Uncaught Error: Exception: '])(
    'is told without “%s”, wherever Google has put that',
    (classes) => {
      const sentence = 'Reading the workbook failed: the service is busy. Try again.';
      expect(inOwnWords(`${classes}${sentence}`)).toBe(sentence);
      expect(inOwnWords(thrown(`${classes}the service is busy.`))).toBe(sentence);
    },
  );

  it('is told as it is, whatever it quotes', () => {
    for (const quoted of ['“PERMISSION_DENIED” is nobody.', 'HTTP 0', '403 rows.']) {
      const sentence = `Reading the workbook failed: ${quoted} Try again.`;
      expect(inOwnWords(thrown(quoted))).toBe(sentence);
    }
  });

  it('says to allow the add-on where one of its permissions was not given', () => {
    const refused =
      'Specified permissions are not sufficient to call SpreadsheetApp.getActive. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly';
    expect(inOwnWords(thrown(refused))).toBe(
      `Reading the workbook failed: ${refused} Try again. Choose Extensions > this add-on > Open sidebar, and allow all that Google asks for. If it asks for nothing, use one account only: sign out of the others, or open the spreadsheet in a private window.`,
    );
  });
});
