import type { CallLog } from './callLog';
import { describe } from './describe';

/** Calls that take optional arguments: the fewest and the most. */
const argumentCounts: Readonly<Record<string, readonly [number, number]>> = {
  'Sheet.getRange': [1, 4],
  'Sheet.getSheetValues': [4, 4],
  'Spreadsheet.insertSheet': [1, 2],
  'DataValidationBuilder.requireValueInList': [1, 2],
};

/** Files that hold more than the one class after which they are named. */
const sharedFiles: Readonly<Record<string, string>> = {
  BooleanCondition: 'conditionalFormat',
  ConditionalFormatRule: 'conditionalFormat',
  HtmlOutput: 'htmlService',
  Lock: 'lockService',
  Menu: 'ui',
  Properties: 'propertiesService',
};

const originals = new WeakMap<object, object>();

/**
 * What a script gets to see of a service: its methods, counted, with the right number of arguments,
 * and nothing else. The type says more than is there; whatever is missing throws when it is named.
 */
export function serve<Full>(type: string, target: object, log: CallLog): Full {
  const served: object = new Proxy(target, {
    get(object, member) {
      const method: unknown = Reflect.get(object, member);
      if (typeof member === 'symbol' || member === 'constructor') return method;
      const name = `${type}.${member}`;
      // An enumeration, such as SpreadsheetApp.WrapStrategy.
      if (Object.isFrozen(method) && typeof method === 'object') return method;
      if (typeof method !== 'function') throw notImplemented(name);
      return (...given: unknown[]) => {
        checkCount(name, given.length, method.length);
        const result: unknown = log.run(name, () => Reflect.apply(method, object, given));
        return result === object ? served : result;
      };
    },
    set(_object, member) {
      throw notImplemented(`${type}.${String(member)} = …`);
    },
  });
  originals.set(served, target);
  return served as Full;
}

/** The host's own object behind what a script holds, if it is of that class. */
export function original<T extends object>(served: unknown, type: new (...args: never[]) => T): T {
  const target = typeof served === 'object' && served !== null ? originals.get(served) : undefined;
  if (target instanceof type) return target;
  throw new TypeError(
    `The parameters (${describe(served)}) don't match the method signature: give a ${type.name}.`,
  );
}

function checkCount(name: string, given: number, parameters: number): void {
  const [least, most] = argumentCounts[name] ?? [parameters, parameters];
  if (given >= least && given <= most) return;
  const wanted = least === most ? String(most) : `${least} to ${most}`;
  throw new TypeError(`${name} was given ${given} arguments; it takes ${wanted}.`);
}

function fileOf(name: string): string {
  const type = name.replace(/(Builder)?\..*/, '');
  return `${sharedFiles[type] ?? type.charAt(0).toLowerCase() + type.slice(1)}.ts`;
}

function notImplemented(name: string): Error {
  return new Error(
    `${name} is not implemented by the local host. Add it in local/host/services/${fileOf(name)}.`,
  );
}
