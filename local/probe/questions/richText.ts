import type { Json, Probe, Tab } from './question';
import { asText, read, write } from './workbook';

const LINK = '#gid=0';

/** A text whose first two letters are a link, in a cell of the format @. */
function linked(tab: Tab, text: string): void {
  asText(tab, [1, 1, 1, 1]);
  const rich = SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(0, 2, LINK).build();
  tab.getRange(1, 1).setRichTextValues([[rich]]);
}

function links(tab: Tab): Json {
  const rich = tab.getRange(1, 1).getRichTextValues()[0]?.[0];
  return rich?.getRuns().map((run) => [run.getText(), run.getLinkUrl()] as const) ?? null;
}

/** Texts with links and styles. */
export const richText: readonly Probe[] = [
  {
    name: 'link in a text cell',
    question: 'Is a link to #gid=0 kept in a cell of the format @?',
    expected: [
      ['go', LINK],
      [' there', null],
    ],
    known: 'measured',
    ask: (tab) => {
      linked(tab, 'go there');
      SpreadsheetApp.flush();
      return links(tab);
    },
  },
  {
    name: 'rich text like a formula',
    question: 'Is a rich text =1+1 kept as text?',
    expected: [['=1+1']],
    known: 'believed',
    prepare: (tab) => linked(tab, '=1+1'),
    ask: (tab) => read(tab, [1, 1, 1, 1]),
  },
  {
    name: 'rich text of a number',
    question: 'What does getRichTextValues give for a number?',
    expected: 'null',
    known: 'documented',
    ask: (tab) => {
      write(tab, [1, 1], [[5]]);
      return String(tab.getRange(1, 1).getRichTextValues()[0]?.[0]);
    },
  },
  {
    name: 'rich text overwritten',
    question: 'Is a link gone when setValues writes the same text again?',
    expected: [['go there', null]],
    known: 'believed',
    ask: (tab) => {
      linked(tab, 'go there');
      SpreadsheetApp.flush();
      write(tab, [1, 1], [['go there']]);
      SpreadsheetApp.flush();
      return links(tab);
    },
  },
];
