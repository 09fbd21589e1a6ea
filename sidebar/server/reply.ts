import type { Requests } from '../../src/core/requests/requests';
import type * as main from '../../src/main';

export type CallName = keyof Requests;
type Server = Pick<typeof main, CallName>;

/** What a call answers. */
export type Reply<Name extends CallName> = ReturnType<Server[Name]>;

export type Setup = Reply<'getSetup'>;
export type Domain = Setup['domains'][number];
export type Subsection = Domain['subsections'][number];
export type Prepared = Reply<'prepareSheets'>;
export type Problem = Prepared['problems'][number];
export type Results = Reply<'getResults'>;
export type SheetResults = Results['sheets'][number];
export type Saved = Reply<'saveAnswers'>;
export type MethodResult = SheetResults['methods'][number];
export type Score = Reply<'getScore'>;
export type ScoreSheet = Score['sheets'][number];
export type Ballot = Reply<'getBallot'>;
export type BallotMethod = Ballot['methods'][number];
export type Progress = SheetResults['progress'][number];
export type Revealed = Reply<'revealSheet'>;
export type Findings = Reply<'getFindings'>;
