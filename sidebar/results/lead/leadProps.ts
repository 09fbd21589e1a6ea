import type { Results } from '../../server/reply';

/** What the parts of the section Lead show and bring up to date. */
export interface LeadProps {
  readonly results: Results;
  readonly readAgain: () => Promise<void>;
  readonly readAll: () => Promise<void>;
}
