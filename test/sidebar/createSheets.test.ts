import type { Subsection } from '../../sidebar/bridge';
import { createSheets, type Step } from '../../sidebar/createSheets';

const [one, two, three] = ['One', 'Two', 'Three'].map((title, index): Subsection => ({
  id: `2.${index + 1}`,
  title,
  methods: 6,
  starter: 0,
  own: 0,
})) as [Subsection, Subsection, Subsection];
const subsections = [one, two, three];
const ignore = (): void => undefined;

describe('createSheets', () => {
  it('asks for one sheet after another, never for two at once', async () => {
    const seen: string[] = [];
    const create = async ({ id }: Subsection) => {
      seen.push(`start ${id}`);
      await Promise.resolve();
      seen.push(`end ${id}`);
      return { isNew: true, tab: '' };
    };
    await createSheets({ subsections, create, onStep: ignore });
    expect(seen).toEqual(['start 2.1', 'end 2.1', 'start 2.2', 'end 2.2', 'start 2.3', 'end 2.3']);
  });

  it('tells each step before it begins', async () => {
    const steps: Step[] = [];
    await createSheets({
      subsections,
      create: () => Promise.resolve({ isNew: true, tab: '' }),
      onStep: (step) => steps.push(step),
    });
    expect(steps).toEqual([
      { number: 1, of: 3, title: 'One' },
      { number: 2, of: 3, title: 'Two' },
      { number: 3, of: 3, title: 'Three' },
    ]);
  });

  it('tells new sheets from those that were there', async () => {
    const create = ({ id }: Subsection) => Promise.resolve({ isNew: id !== '2.2', tab: 'Renamed' });
    expect(await createSheets({ subsections, create, onStep: ignore })).toEqual({
      made: [one, three],
      // By the name of its tab, which people may have changed.
      kept: [{ ...two, title: 'Renamed' }],
      failed: null,
      notTried: [],
    });
  });

  it('stops at a failure, and tells what is finished, what failed and why, and what was not tried', async () => {
    const create = ({ id }: Subsection) =>
      id === '2.2'
        ? Promise.reject(new Error('The workbook was busy.'))
        : Promise.resolve({ isNew: true, tab: '' });
    expect(await createSheets({ subsections, create, onStep: ignore })).toEqual({
      made: [one],
      kept: [],
      failed: { title: 'Two', reason: 'The workbook was busy.' },
      notTried: [three],
    });
  });
});
