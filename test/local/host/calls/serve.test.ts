import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CallLog } from '../../../../local/host/calls/callLog';
import { serve } from '../../../../local/host/calls/serve';

const services = join(__dirname, '../../../../local/host/services');
const classes = readdirSync(services).flatMap((file) =>
  [...readFileSync(join(services, file), 'utf8').matchAll(/^(?:export )?class (\w+)/gm)].map(
    ([, type = '']) => [type, file] as const,
  ),
);

test('there are classes that stand in for Google’s', () => {
  expect(classes).toContainEqual(['Range', 'range.ts']);
  expect(classes.length).toBeGreaterThan(15);
});

test.each(classes)('who asks %s for what it lacks is told to add it in %s', (type, file) => {
  const served = serve<object>(type, {}, new CallLog());
  expect(() => Reflect.get(served, 'sort')).toThrow(
    new Error(
      `${type}.sort is not implemented by the local host. Add it in local/host/services/${file}.`,
    ),
  );
});
