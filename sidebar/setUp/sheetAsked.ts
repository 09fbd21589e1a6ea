/** A sub-section whose sheet is to be made, or brought up to the team. */
export interface SheetAsked {
  readonly id: string;
  readonly title: string;
}
