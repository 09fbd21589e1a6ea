import { sheetsBeside } from '../../../sidebar/setUp/sheetsBeside';

const sheets = [
  { subsection: '2.1', cycle: 'Fall 2026', title: 'One' },
  { subsection: '2.2', cycle: 'Fall 2026', title: 'Two' },
  { subsection: '2.3', cycle: 'Spring 2026', title: 'Three' },
  { subsection: '9.9', cycle: 'Fall 2026', title: '9.9' },
];

describe('sheetsBeside', () => {
  it('gives the sheets of the cycle whose sub-sections are not ticked', () => {
    expect(sheetsBeside(sheets, 'Fall 2026', [{ id: '2.1', title: 'One' }])).toEqual([
      { id: '2.2', title: 'Two' },
      { id: '9.9', title: '9.9' },
    ]);
  });

  it('gives none where the cycle has none beside', () => {
    expect(sheetsBeside(sheets, 'Fall 2027', [])).toEqual([]);
  });
});
