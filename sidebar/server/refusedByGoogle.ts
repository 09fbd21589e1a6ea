import { NO_REASON, reason } from '../../src/core/calls/reason';
import { isRefusal, Refusal } from '../../src/core/calls/refusal';

/** What Google says where it does not run the script, or does not bring back its answer. */
interface Known {
  readonly says: RegExp;
  readonly remedy: string;
}

/**
 * Names a permission. Google says so in the person's language; the address of the permission is no
 * word, and stands in refusals of ours too, where somebody allowed one of two.
 */
const NOT_ALLOWED: Known = {
  says: /googleapis\.com\/auth\/|Authorization is required|do(es)? not have permission to call/iu,
  remedy:
    'Choose Extensions > this add-on > Open sidebar, and allow all that Google asks for. If it asks for nothing, use one account only: sign out of the others, or open the spreadsheet in a private window.',
};

/**
 * In the order in which they are looked for. Google's texts are in the person's language: codes are
 * known in any, words in English alone, and all else gets the remedy that helps most often.
 */
const KNOWN: readonly Known[] = [
  {
    // enuchi/React-Google-Apps-Script#46, Synthoid/ExportSheetData#122, evbacher/gd2md-html#44:
    // "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."
    says: /PERMISSION_DENIED/u,
    remedy:
      'It does so when several accounts are signed in. Use one only: sign out of the others, or open the spreadsheet in a private window.',
  },
  // alexwforsythe/code-blocks#53 (several accounts as well), enuchi/React-Google-Apps-Script#44.
  NOT_ALLOWED,
  {
    // "NetworkError: Connection failure due to HTTP 403": enuchi/React-Google-Apps-Script#176.
    says: /\b(401|403)\b|\bsign(ed)? in\b|\blog(ged)? in\b/iu,
    remedy:
      'Sign in to Google in another tab of this browser, with the account that may edit this spreadsheet, then try again.',
  },
  { says: /\bHTTP 0\b/u, remedy: 'Check that you are online, then try again.' },
  {
    says: /\bHTTP 5\d\d\b|server error occurred/iu,
    remedy: 'The fault is Google’s own. Wait a minute, then try again.',
  },
];

const REMEDY =
  'Try again in a minute. If it goes on, use one account only, in a private window, say, and open the sidebar from its menu again.';

/**
 * What people read of a call that failed: the script's own sentence as it is; whatever else comes is
 * Google's, and is put into a sentence that says what to do.
 *
 * @example inOwnWords('Revealing failed: nobody has rated. Wait.') // 'Revealing failed: nobody has rated. Wait.'
 * @example inOwnWords('Connection failure due to HTTP 0') // 'Reaching the add-on failed: Google says “Connection failure due to HTTP 0”. Check that you are online, then try again.'
 */
export function inOwnWords(thrown: unknown): string {
  const said = reason(thrown);
  if (isRefusal(said)) return NOT_ALLOWED.says.test(said) ? `${said} ${NOT_ALLOWED.remedy}` : said;
  const found = said === NO_REASON ? said : `Google says “${said.replace(/\.$/u, '')}”.`;
  const remedy = KNOWN.find(({ says }) => says.test(said))?.remedy ?? REMEDY;
  return new Refusal({ action: 'Reaching the add-on', found, remedy }).message;
}
