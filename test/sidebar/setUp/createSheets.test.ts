import { createSheets, type CreationStep } from '../../../sidebar/setUp/createSheets';
import type { SheetAsked } from '../../../sidebar/setUp/sheetAsked';

const [one, two, three] = ['One', 'Two', 'Three'].map((title, index): SheetAsked => ({
  id: `2.${index + 1}`,
  title,
})) as [SheetAsked, SheetAsked, SheetAsked];
const subsections = [one, two, three];
const ignore = (): void => undefined;

describe('createSheets', () => {
  it('asks for one sheet after another, never for two at once', async () => {
    const seen: string[] = [];
    const create = async ({ id }: SheetAsked) => {
      seen.push(`start ${id}`);
      await Promise.resolve();
      seen.push(`end ${id}`);
      return { isNew: true, tab: '', added: [] };
    };
    await createSheets({ subsections, create, onStep: ignore });
    expect(seen).toEqual(['start 2.1', 'end 2.1', 'start 2.2', 'end 2.2', 'start 2.3', 'end 2.3']);
  });

  it('tells each step before it begins', async () => {
    const steps: CreationStep[] = [];
    await createSheets({
      subsections,
      create: () => Promise.resolve({ isNew: true, tab: '', added: [] }),
      onStep: (step) => steps.push(step),
    });
    expect(steps).toEqual([
      { number: 1, of: 3, title: 'One' },
      { number: 2, of: 3, title: 'Two' },
      { number: 3, of: 3, title: 'Three' },
    ]);
  });

  it('tells new sheets from those that were there', async () => {
    const create = ({ id }: SheetAsked) =>
      Promise.resolve({ isNew: id !== '2.2', tab: 'Renamed', added: [] });
    expect(await createSheets({ subsections, create, onStep: ignore })).toEqual({
      made: [one, three],
      widened: [],
      // By the name of its tab, which people may have changed.
      kept: [{ ...two, title: 'Renamed' }],
      failed: null,
      notTried: [],
    });
  });

  it('tells sheets that were given columns from those that were not touched', async () => {
    const create = ({ id }: SheetAsked) =>
      Promise.resolve({ isNew: false, tab: `Tab ${id}`, added: id === '2.2' ? ['GH'] : [] });
    expect(await createSheets({ subsections, create, onStep: ignore })).toEqual({
      made: [],
      widened: [{ id: '2.2', title: 'Tab 2.2', added: ['GH'] }],
      kept: [
        { id: '2.1', title: 'Tab 2.1' },
        { id: '2.3', title: 'Tab 2.3' },
      ],
      failed: null,
      notTried: [],
    });
  });

  it('stops at a failure, and tells what is finished, what failed and why, and what was not tried', async () => {
    const create = ({ id }: SheetAsked) =>
      id === '2.2'
        ? Promise.reject(new Error('The workbook was busy.'))
        : Promise.resolve({ isNew: true, tab: '', added: [] });
    expect(await createSheets({ subsections, create, onStep: ignore })).toEqual({
      made: [one],
      widened: [],
      kept: [],
      failed: { title: 'Two', reason: 'The workbook was busy.' },
      notTried: [three],
    });
  });
});
