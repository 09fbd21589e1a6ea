import { HorizontalAlign, VerticalAlign } from '@univerjs/core';

/** Google's names for how text is aligned, as Univer has them. */
export const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  normal: HorizontalAlign.UNSPECIFIED,
} as const;

export const vertical = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
