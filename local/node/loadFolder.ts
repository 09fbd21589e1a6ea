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
