import type { Place, Sent } from '../score/saving/entry';

/** How ratings are made: in the cells for all to see, or kept out of them until the lead reveals. */
export type Way = 'open' | 'hidden';

/**
 * What each server call is sent. The server takes `unknown`, because anybody can call it with
 * anything; this is what its checks let pass.
 */
export interface Requests {
  readonly getSetup: readonly [];
  readonly prepareSheets: readonly [
    {
      readonly subsections: readonly string[];
      readonly team: string;
      readonly cycle: string;
      readonly teamBefore: string;
      readonly faultsSeen: readonly string[];
      readonly way: Way;
    },
  ];
  readonly createSheet: readonly [
    {
      readonly subsection: string;
      readonly team: string;
      readonly cycle: string;
      readonly way: Way;
    },
  ];
  readonly editRubric: readonly [];
  readonly useBuiltInRubric: readonly [];
  readonly showSheet: readonly [{ readonly subsection: string; readonly cycle: string }];
  readonly getResults: readonly [{ readonly cycle: string }];
  readonly showMethod: readonly [
    { readonly subsection: string; readonly cycle: string; readonly method: string },
  ];
  readonly revealSheet: readonly [{ readonly subsection: string; readonly cycle: string }];
  readonly takeLead: readonly [{ readonly agreed: 'yes' }];
  readonly getScore: readonly [];
  readonly claimInitials: readonly [{ readonly initials: string }];
  readonly releaseInitials: readonly [{ readonly initials: string }];
  readonly getBallot: readonly [Place];
  readonly saveAnswers: readonly [Place & { readonly answers: readonly Sent[] }];
  readonly correctInitials: readonly [{ readonly from: string; readonly to: string }];
  readonly getFindings: readonly [];
  readonly repairWorkbook: readonly [{ readonly findings: readonly string[] }];
}
