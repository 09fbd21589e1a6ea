import { rubricHeaders } from '../../core/words/protocol';
import type { Field } from '../tab/header';
import type { TabKind } from '../tab/readTab';

const needed = (word: string): Field => ({ word, isNeeded: true, isFilled: false });

/** The Rubric tab: one method a row. */
export const rubricKind: TabKind<keyof typeof rubricHeaders> = {
  fields: {
    id: needed(rubricHeaders.id),
    domain: needed(rubricHeaders.domain),
    subsection: needed(rubricHeaders.subsection),
    skill: needed(rubricHeaders.skill),
    method: needed(rubricHeaders.method),
    origin: needed(rubricHeaders.origin),
  },
  names: ['id', 'method'],
};
