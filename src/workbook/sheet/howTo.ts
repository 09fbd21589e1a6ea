import { CHOICES, STEPS } from '../../core/agreement/rating';
import type { Way } from '../../core/sheet/stage';
import { HIDDEN_HOW_TO } from '../../core/words/protocol';
import type { Choices } from '../tab/layout';

export const STARTER_NOTE =
  'Starter methods written for Hub Reflection; not part of the published tool. Edit them to fit your network.';

/** What to do, in the third row. */
export const howTo: Readonly<Record<Way, string>> = {
  open: 'Rate each method on your own, from 1 to 4, in the column under your initials (? if you cannot say). If you choose 3 or 4, name a strategy that you use.',
  hidden: HIDDEN_HOW_TO,
};

/** What a rating cell offers. */
export const ratingChoices: Readonly<Record<Way, Choices>> = {
  open: {
    values: CHOICES.map(String),
    help: 'Choose 1, 2, 3 or 4, or ? if you cannot say. The words of the scale head the boxes to the right.',
  },
  hidden: {
    values: [],
    help: 'Ratings are hidden until the lead reveals them. Rate in the sidebar: Extensions > this add-on > Open sidebar > Score.',
  },
};

export const levelChoices: Choices = {
  values: STEPS.map(String),
  help: 'Choose the level you agreed on in the meeting: 1, 2, 3 or 4.',
};
