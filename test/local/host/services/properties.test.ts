import { openHost } from '../openHost';

const code = `
  function store(kind) {
    return kind === 'user'
      ? PropertiesService.getUserProperties()
      : PropertiesService.getDocumentProperties();
  }
  function put(kind, values) { store(kind).setProperties(values); }
  function all(kind) { return store(kind).getProperties(); }
  function ownKind() { return store('document').getProperties() instanceof Object; }`;

const documentProperties = (host = openHost()) =>
  host.globals().PropertiesService.getDocumentProperties();

describe('properties', () => {
  test('are set, read and deleted one by one or together', () => {
    const properties = documentProperties();
    properties.setProperty('mode', 'hidden').setProperties({ mode: 'shown', cycle: 'Fall' });
    expect(properties.getProperties()).toEqual({ mode: 'shown', cycle: 'Fall' });
    expect(properties.deleteProperty('mode').getProperty('mode')).toBeNull();
    expect(properties.deleteProperty('never there').getProperties()).toEqual({ cycle: 'Fall' });
  });

  test('are given as a copy, of the script’s own kind', async () => {
    const host = openHost(code);
    const properties = documentProperties(host);
    properties.setProperty('a', '1').getProperties()['a'] = '2';
    expect(properties.getProperty('a')).toBe('1');
    expect(await host.run('ownKind')).toBe(true);
  });

  test('of the document are everybody’s, those of a user nobody else’s', async () => {
    const host = openHost(code);
    expect(host.user).toBe('lead');
    await host.run('put', 'document', { all: 'see' });
    await host.run('put', 'user', { mine: 'lead' });
    host.user = 'AB';
    expect(await host.run('all', 'document')).toEqual({ all: 'see' });
    expect(await host.run('all', 'user')).toEqual({});
    await host.run('put', 'user', { mine: 'AB' });
    host.user = 'lead';
    expect(await host.run('all', 'user')).toEqual({ mine: 'lead' });
  });

  test('go with the saved workbook, and are gone with a new one', async () => {
    const host = openHost(code);
    await host.run('put', 'document', { a: '1' });
    await host.run('put', 'user', { b: '2' });
    const properties = host.properties.save();
    expect(properties).toEqual({ document: { a: '1' }, users: { lead: { b: '2' } } });

    const reopened = openHost(code, { saved: host.workbook.save(), properties });
    expect(await reopened.run('all', 'document')).toEqual({ a: '1' });
    expect(await reopened.run('all', 'user')).toEqual({ b: '2' });
    reopened.open();
    expect(reopened.properties.save()).toEqual({ document: {}, users: {} });
  });

  test('tell of every change', () => {
    const host = openHost();
    const changed = jest.fn();
    host.properties.changed = changed;
    documentProperties(host).setProperty('a', '1').setProperties({ b: '2' }).deleteProperty('a');
    expect(changed).toHaveBeenCalledTimes(3);
  });

  test('cost a call each time they are read or written', () => {
    const host = openHost();
    documentProperties(host).setProperty('a', '1').getProperty('a');
    expect(host.calls).toEqual([
      { name: 'PropertiesService.getDocumentProperties', kind: 'reference' },
      { name: 'Properties.setProperty', kind: 'service' },
      { name: 'Properties.getProperty', kind: 'service' },
    ]);
  });
});

describe('properties refuse, and keep what they had', () => {
  type Properties = ReturnType<typeof documentProperties>;
  // What no compiler would let the product write.
  const loose = (properties: Properties) =>
    properties as unknown as Record<string, (...given: unknown[]) => unknown>;

  test.each([
    ['setProperty', ['a', 1], 'The value of a is 1; give a text.'],
    ['setProperty', ['a', null], 'The value of a is null'],
    ['setProperty', [7, 'a'], 'The property key is 7; give a text.'],
    ['setProperty', ['', 'a'], 'The property key is empty'],
    ['setProperty', ['a', 'x'.repeat(9001)], 'has 9001 bytes; give at most 9000'],
    ['setProperty', ['a', 'é'.repeat(4501)], 'has 9002 bytes'],
    ['setProperties', [{ fine: 'yes', wrong: true }], 'The value of wrong is true'],
    ['setProperties', [{ fine: 'yes' }, true], 'was given 2 arguments; it takes 1'],
    ['setProperties', [['a']], 'The properties are an array'],
    ['getProperty', [''], 'The property key is empty'],
    ['deleteProperty', [''], 'The property key is empty'],
    ['getKeys', [], 'Properties.getKeys is not implemented'],
  ])('%s(%j): %s', (name, given, told) => {
    const properties = documentProperties();
    properties.setProperty('kept', 'x');
    expect(() => loose(properties)[name]?.(...given)).toThrow(told);
    expect(properties.getProperties()).toEqual({ kept: 'x' });
  });

  test('what would pass 500,000 bytes in one store', () => {
    const properties = documentProperties();
    // 55 keys of 4 bytes with values of 9,000 leave room for little more.
    const block = (index: number) => [`k${100 + index}`, 'x'.repeat(9000)] as const;
    properties.setProperties(Object.fromEntries(Array.from({ length: 55 }, (_, i) => block(i))));
    const left = 500_000 - 55 * 9004 - 'last'.length;
    const before = properties.getProperties();
    expect(() => properties.setProperties({ last: 'x'.repeat(left + 1) })).toThrow(
      'You have exceeded the property storage quota: the store would have 500001 bytes',
    );
    expect(properties.getProperties()).toEqual(before);
    expect(properties.setProperty('last', 'x'.repeat(left)).getProperty('last')).toHaveLength(left);
  });
});
