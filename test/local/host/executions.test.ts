import { firstTab, openHost } from './openHost';

const code = `
  function take() { return LockService.getDocumentLock().tryLock(100); }
  function takeAndFail() { take(); throw new Error('No.'); }
  function takeTwice() { return [take(), take()]; }
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addToUi(); }
  function cell(row) { return SpreadsheetApp.getActive().getActiveSheet().getRange(row, 1); }
  function append(row, text) {
    const before = cell(row).getValues()[0][0];
    cell(row).setValues([[before + text]]);
    return cell(row).getValues()[0][0];
  }
  function locked(row, text) { return take() ? append(row, text) : 'busy'; }
  function patient(row, text) {
    try { return append(row, text); } catch (error) { return 'swallowed: ' + error.message; }
  }
  function me() {
    const before = read();
    cell(1).getValues();
    return [before, read()];
  }
  function read() { return PropertiesService.getUserProperties().getProperty('name'); }
  function name(name) { PropertiesService.getUserProperties().setProperty('name', name); }`;

describe('the document lock', () => {
  test('is had by every run, until somebody else holds it', async () => {
    const host = openHost(code);
    expect(await host.run('take')).toBe(true);
    expect(await host.run('takeTwice')).toEqual([true, true]);
    host.lock.heldElsewhere = true;
    expect(await host.run('take')).toBe(false);
  });

  test('is free again after a run, however it ended', async () => {
    const host = openHost(code);
    await expect(host.run('takeAndFail')).rejects.toThrow('No.');
    expect(await host.run('take')).toBe(true);
  });

  test('is refused to a run that interrupts its holder, and not after that', async () => {
    const host = openHost(code);
    const inside: unknown[] = [];
    // The first service call is tryLock itself.
    host.interrupt(1, () => inside.push(host.runNow('locked', 1, 'b')));
    expect(await host.run('locked', 1, 'a')).toBe('ba');
    host.interrupt(2, () => inside.push(host.runNow('locked', 1, 'd')));
    expect(await host.run('locked', 1, 'c')).toBe('bac');
    expect(inside).toEqual(['b', 'busy']);
  });
});

describe('an interruption', () => {
  test('comes right before the service call with that number, once', async () => {
    const host = openHost(code);
    // A run of append is: active tab, read, active tab, write, active tab, read.
    host.interrupt(3, () => host.runNow('append', 1, 'b'));
    expect(await host.run('append', 1, 'a')).toBe('a');
    expect(await host.run('append', 1, 'c')).toBe('ac');
    expect(host.calls.filter(({ name }) => name === 'Range.setValues')).toHaveLength(3);
  });

  test('never comes if there are fewer calls, or if it is taken back', async () => {
    const host = openHost(code);
    const act = jest.fn();
    host.interrupt(7, act);
    await host.run('append', 1, 'a');
    expect(act).not.toHaveBeenCalled();
    host.interrupt(null);
    await host.run('append', 1, 'a');
    expect(act).not.toHaveBeenCalled();
    expect(() => host.interrupt(0, act)).toThrow('The number of the service call is 0');
  });

  test('is not interrupted itself, and its calls do not count for failAt', async () => {
    const host = openHost(code);
    const act = jest.fn(() => host.runNow('append', 1, 'b'));
    host.interrupt(1, act);
    host.failAt(6);
    await expect(host.run('append', 1, 'a')).rejects.toThrow('(at Range.getValues)');
    expect(act).toHaveBeenCalledTimes(1);
    expect(firstTab(host).getRange(1, 1).getValues()).toEqual([['ba']]);
  });

  test('may be by somebody else, and the run goes on as who it was', async () => {
    const host = openHost(code);
    await host.run('name', 'the lead');
    host.as('AB', () => host.runNow('name', 'Ada'));
    const inside: unknown[] = [];
    host.interrupt(2, () => {
      host.user = 'AB';
      inside.push(host.runNow('read'));
    });
    expect(await host.run('me')).toEqual(['the lead', 'the lead']);
    expect([inside, host.user]).toEqual([['Ada'], 'lead']);
  });

  test('may do whatever a person may, also while the add-on opens', async () => {
    const host = openHost(code);
    host.interrupt(1, () => {
      host.type('Sheet1', [1, 1], 'typed');
      host.runNow('append', 1, '!');
    });
    await host.run('onOpen');
    expect(host.runNow('append', 1, '!')).toBe('typed!!');
  });

  test('fails the test, not the script, when it throws', async () => {
    const host = openHost(code);
    host.interrupt(1, () => {
      throw new Error('An expectation failed.');
    });
    await expect(host.run('patient', 1, 'a')).rejects.toThrow('An expectation failed.');
    expect(await host.run('patient', 1, 'b')).toBe('ab');
  });
});

describe('a run at once', () => {
  test('copies in and out as any other', () => {
    const host = openHost(
      `function echo(value) { return value; } function date() { return new Date(); }`,
    );
    const given = { list: [1] };
    expect(host.runNow('echo', given)).toEqual(given);
    expect(host.runNow('echo', given)).not.toBe(given);
    expect(() => host.runNow('date')).toThrow('cannot pass between sidebar and script');
    expect(() => host.runNow('missing')).toThrow('Script function not found: missing');
  });

  test('may build a menu alone if it is onOpen', () => {
    const host = openHost('function onOpen() { SpreadsheetApp.getActive(); }');
    expect(() => host.runNow('onOpen')).toThrow('You do not have permission to call');
  });
});

test('a run is by who was the user when it was asked for', async () => {
  const host = openHost(code);
  const asked = host.as('AB', () => host.run('name', 'Ada'));
  await asked;
  expect(host.properties.save().users).toEqual({ AB: { name: 'Ada' } });
});
