type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/**
 * Whether a text has links, or looks that differ within it. Looks of the whole cell stay whatever is written.
 *
 * @param text what the cell shows; Google gives nothing, or another text, for what is no text
 * @example isRich(value, 'We meet on Zoom')
 */
export function isRich(value: RichText | null | undefined, text: string): value is RichText {
  if (!value || value.getText() !== text || text === '') return false;
  const runs = value.getRuns();
  return runs.length > 1 || runs.some((run) => run.getLinkUrl() !== null);
}

/**
 * Another text with the links and looks of what it has in common with the old one: its beginning and its end.
 *
 * @example withText(value, 'We meet on Zoom\nAB: We write')
 */
export function withText(old: RichText, text: string): RichText {
  const before = old.getText();
  const kept = inCommon(before, text);
  const shift = text.length - before.length;
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  for (const run of old.getRuns()) {
    const [from, to, url] = [run.getStartIndex(), run.getEndIndex(), run.getLinkUrl()];
    const spans = [
      [from, Math.min(to, kept.head)],
      [Math.max(from, before.length - kept.tail) + shift, to + shift],
    ] as const;
    for (const [start, end] of spans.filter(([first, behind]) => first < behind)) {
      builder.setTextStyle(start, end, run.getTextStyle());
      if (url !== null) builder.setLinkUrl(start, end, url);
    }
  }
  return builder.build();
}

/** How many characters two texts share at their beginning and, of what is left, at their end. */
function inCommon(a: string, b: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}
