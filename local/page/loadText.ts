import type { ScriptFunction } from '../host/formulas/customFunctions';
import type { Host, Script } from '../host/host';

/** Loads the text of a built script into a host, in this same realm. */
export function loadText(host: Host, text: string): Script {
  const names = [...text.matchAll(/^function ([A-Za-z_$][\w$]*)\s*\(/gm)].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  );
  const found = names.map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`);
  const globals = host.globals();
  const evaluate = new Function(...Object.keys(globals), `${text}\nreturn {${found.join(',')}};`);
  const functions = evaluate(...Object.values(globals)) as Record<
    string,
    ScriptFunction | undefined
  >;
  const script: Script = Object.fromEntries(
    Object.entries(functions).filter((entry): entry is [string, ScriptFunction] => !!entry[1]),
  );
  host.load(script);
  return script;
}
