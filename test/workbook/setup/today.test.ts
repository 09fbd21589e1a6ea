import { localHost } from '../../localHost';
import type { Results } from '../../../src/workbook/results/readResults';
import type { Setup } from '../../../src/workbook/setup/setup';
import type { NodeHost } from '../../../local/node';
import { LOGISTICS } from '../workbook';

const folder = `${__dirname}/../../../local/out/dist`;
/** Evening of the last of September in Los Angeles, the next morning in London. */
const EVENING = new Date('2026-10-01T03:30:00Z');
let host: NodeHost;

function open(timeZone: string): void {
  host = localHost.createNodeHost({ folder, timeZone, now: () => EVENING });
}
const suggested = async (): Promise<string> =>
  ((await host.run('getSetup')) as Setup & { suggestedCycle: string }).suggestedCycle;
const create = async (cycle: string): Promise<void> => {
  const team = { team: 'AB Ada\nCD Cy', teamBefore: '', faultsSeen: [], way: 'open' };
  await host.run('prepareSheets', { subsections: [LOGISTICS], cycle, ...team });
  await host.run('createSheet', { subsection: LOGISTICS, cycle });
};

afterEach(() => {
  host.dispose();
});

describe('a day is that of the spreadsheet', () => {
  test.each([
    ['America/Los_Angeles', 'September 2026', '2026-09-30'],
    ['Europe/London', 'October 2026', '2026-10-01'],
  ])('%s: %s, %s', async (timeZone, month, day) => {
    open(timeZone);
    expect(await suggested()).toBe(month);
    await create('Round 1');
    host.user = 'other';
    await host.run('takeLead', { agreed: 'yes' });
    expect(((await host.run('getResults', { cycle: 'Round 1' })) as Results).leadSince).toBe(day);
  });
});

test('a workbook whose last cycle bears a season is suggested the next', async () => {
  open('Europe/London');
  await create('Spring 2026');
  expect(await suggested()).toBe('Fall 2026');
});
