import { thenRead } from '../../../sidebar/server/thenRead';
import { settled } from '../score/saving/clock';

const fail = (sentence: string) => (): Promise<never> => Promise.reject(new Error(sentence));

describe('thenRead', () => {
  it('reads anew after the change, and not before', async () => {
    const done: string[] = [];
    const step = (name: string) => async (): Promise<void> => {
      done.push(`${name} begins`);
      await settled();
      done.push(`${name} ends`);
    };
    await thenRead(step('change'), step('reading'));
    expect(done).toEqual(['change begins', 'change ends', 'reading begins', 'reading ends']);
  });

  it('tells at once that the change failed, and reads all the same', async () => {
    const read = jest.fn(() => new Promise<void>(() => undefined));
    await expect(thenRead(fail('The workbook was busy.'), read)).rejects.toThrow(
      'The workbook was busy.',
    );
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('tells the first reason if the reading fails as well', async () => {
    const told = thenRead(fail('The workbook was busy.'), fail('Google is down.'));
    await expect(told).rejects.toThrow('The workbook was busy.');
    await settled();
  });

  it('tells that the reading failed after a change that did not', async () => {
    const told = thenRead(() => Promise.resolve(), fail('Google is down.'));
    await expect(told).rejects.toThrow('Google is down.');
  });
});
