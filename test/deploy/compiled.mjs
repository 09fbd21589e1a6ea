// Loaded with `node --import` into everything a deployment starts: clasp's packages are so large that
// compiling them is half of every start, so what one process has compiled is kept for the next.
// (Node does this itself from version 22 on.)

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import Module from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

const { COMPILED } = process.env;
if (!COMPILED) throw new Error('There is no place for what was compiled.');

/** @type {Map<string, vm.Script>} */
const fresh = new Map();

const { _compile: compile } = Module.prototype;
Module.prototype._compile = function (text, filename, format) {
  // What imports, be it later, is Node's own concern.
  if (format === 'module' || filename.endsWith('.mjs') || /\bimport\(/.test(text)) {
    return compile.call(this, text, filename, format);
  }
  const file = join(COMPILED, createHash('sha1').update(filename).digest('hex'));
  const cachedData = existsSync(file) ? readFileSync(file) : undefined;
  const script = new vm.Script(Module.wrap(text.replace(/^#!.*/, '')), { filename, cachedData });
  if (!cachedData || script.cachedDataRejected) fresh.set(file, script);
  const require = Object.assign((id) => this.require(id), {
    resolve: (id, options) => Module._resolveFilename(id, this, false, options),
    main: process.mainModule,
    extensions: Module._extensions,
    cache: Module._cache,
  });
  const given = [this.exports, require, this, filename, dirname(filename)];
  return script.runInThisContext().apply(this.exports, given);
};

// At the end, since functions are compiled when they are first called.
process.on('exit', () => {
  for (const [file, script] of fresh) {
    // Another process may read it just now.
    const part = `${file}-${process.pid}`;
    writeFileSync(part, script.createCachedData());
    renameSync(part, file);
  }
});
