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
    },
  ];
  readonly createSheet: readonly [
    { readonly subsection: string; readonly team: string; readonly cycle: string },
  ];
  readonly editRubric: readonly [];
  readonly useBuiltInRubric: readonly [];
  readonly showSheet: readonly [{ readonly subsection: string; readonly cycle: string }];
  readonly getResults: readonly [{ readonly cycle: string }];
  readonly showMethod: readonly [
    { readonly subsection: string; readonly cycle: string; readonly method: string },
  ];
}
