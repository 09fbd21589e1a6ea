import { teamHeaders } from '../../core/words/protocol';
import type { TabKind } from '../tab/readTab';

/** The Team tab: one member a row. */
export const teamKind: TabKind<keyof typeof teamHeaders> = {
  fields: {
    initials: { word: teamHeaders.initials, isNeeded: true, isFilled: false },
    name: { word: teamHeaders.name, isNeeded: true, isFilled: false },
    role: { word: teamHeaders.role, isNeeded: false, isFilled: false },
  },
  names: ['initials', 'name'],
};
