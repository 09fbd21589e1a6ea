import { createContext, runInContext } from 'node:vm';
import * as gasLocal from 'gas-local';
import type { Realm } from '../host/calls/context';
import type { ScriptFunction } from '../host/formulas/customFunctions';
import type { Host, Script } from '../host/host';

/** Loads the built script of a folder such as `dist` into a host, through gas-local. */
export function loadFolder(host: Host, folder: string): Script {
  const globals = host.globals();
  const own = new Set(Object.keys(globals));
  // Made beforehand, so that the host can give the script values of the script's own world.
  const context = createContext({ ...globals, console });
  const { Date: RealDate } = runInContext('({ Date })', context) as Realm;
  // Not to be listed among the script's own functions.
  Object.defineProperty(context, 'Date', { value: dateAt(RealDate, host.context.now) });
  const realm = runInContext('({ Array, Date, JSON })', context) as Realm;
  const loaded = gasLocal.require(folder, context);
  const functions = Object.entries(loaded).filter(
    (entry): entry is [string, ScriptFunction] =>
      typeof entry[1] === 'function' && !own.has(entry[0]),
  );
  const script = Object.fromEntries(functions);
  host.load(script, realm);
  return script;
}

/** The script's clock is the host's. */
function dateAt(RealDate: DateConstructor, now: () => Date): DateConstructor {
  return new Proxy(RealDate, {
    construct: (target, given: unknown[], made) =>
      Reflect.construct(target, given.length > 0 ? given : [now().getTime()], made) as object,
    get: (target, member) =>
      member === 'now' ? () => now().getTime() : (Reflect.get(target, member) as unknown),
  });
}
