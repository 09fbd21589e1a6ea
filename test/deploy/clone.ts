import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const REPOSITORY = resolve(__dirname, '../..');
/** See `test/setup/clasp.mjs`. */
const CLASP = pathToFileURL(process.env['CLASP'] ?? '').href;
const loopback = `--import=${pathToFileURL(join(__dirname, 'loopback.mjs')).href}`;
export const SECRETS = ['dummy-access', 'dummy-refresh', 'dummy-client'];
const [access_token, refresh_token, client_secret] = SECRETS;

/** A build that takes a moment: `dist` becomes what `source` is, unless `source` says to fail. */
const BUILD = `
import { cpSync, existsSync, rmSync } from 'node:fs';
if (existsSync('source/broken')) throw new Error('The build is broken.');
rmSync('dist', { recursive: true, force: true });
cpSync('source', 'dist', { recursive: true });
`;

const login = (expiry_date: number) => ({
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'nobody',
      client_secret,
      access_token,
      refresh_token,
      expiry_date,
    },
  },
});
/** A token that lasts, one that clasp has to renew, and none. */
export const LOGGED_IN = JSON.stringify(login(Date.now() + 1e10));
export const EXPIRED = JSON.stringify(login(1));
export const LOGGED_OUT = '{}';

/** A copy of the project, as small as deploying needs it, away from the repository. */
export function makeClone() {
  const home = mkdtempSync(join(realpathSync.native(tmpdir()), 'hub-reflection-test-'));
  const root = join(home, 'a clone');
  const at = (...names: string[]) => join(root, ...names);
  const write = (name: string, text: string) => {
    writeFileSync(at(name), text);
  };

  mkdirSync(at('source'), { recursive: true });
  cpSync(join(REPOSITORY, 'local/deploy'), at('local/deploy'), { recursive: true });
  cpSync(join(REPOSITORY, '.clasp.json'), at('.clasp.json'));
  cpSync(join(REPOSITORY, 'appsscript.json'), at('source', 'appsscript.json'));
  const installClasp = (code: string) => {
    mkdirSync(at('node_modules/@google/clasp'), { recursive: true });
    write('node_modules/@google/clasp/package.json', '{ "exports": "./index.mjs" }');
    write('node_modules/@google/clasp/index.mjs', code);
  };
  installClasp(`await import('${CLASP}');\n`);
  write('package.json', JSON.stringify({ scripts: { build: 'node build.mjs' } }));
  write('build.mjs', BUILD);
  write('source/Code.js', "function onOpen() {\n  return 'ä €';\n}\n");
  write('source/sidebar.html', '<!doctype html>\n<p>Sidebar</p>\n');

  const loginFile = join(home, 'login.json');
  const stopped = join(home, 'stopped.txt');
  const logIn = (text: string) => {
    writeFileSync(loginFile, text);
  };
  logIn(LOGGED_IN);

  const environment = (server: string) => ({
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    DEBUG: 'clasp:*',
    clasp_config_auth: loginFile,
    npm_config_update_notifier: 'false',
    NODE_OPTIONS: loopback,
    LOOPBACK_SERVER: server,
    LOOPBACK_STOPPED: stopped,
  });

  return {
    root,
    loginFile,
    logIn,
    write,
    read: (name: string) => readFileSync(at(name), 'utf8'),
    remove: (name: string) => {
      rmSync(at(name), { recursive: true });
    },
    names: () => readdirSync(root).sort(),
    /** Puts a stand-in before clasp: where `when` is true of a run, it does `instead`. */
    replaceClasp: (when: string, instead: string) => {
      installClasp(`if (${when}) ${instead};\nelse await import('${CLASP}');\n`);
    },
    /** Takes more of the project, as it is. */
    take: (...names: string[]) => {
      for (const name of names) cpSync(join(REPOSITORY, name), at(name), { recursive: true });
    },
    /** Takes clasp as npm has installed it, in all its files, and with it all that a build needs. */
    takeInstalledClasp: () => {
      rmSync(at('node_modules'), { recursive: true });
      symlinkSync(join(REPOSITORY, 'node_modules'), at('node_modules'), 'junction');
    },
    /** The hosts that something tried to reach beyond the loopback since the last question. */
    takeStopped: () => {
      const hosts = existsSync(stopped) ? readFileSync(stopped, 'utf8') : '';
      rmSync(stopped, { force: true });
      return hosts;
    },
    discard: () => {
      rmSync(home, { recursive: true, force: true });
    },
    /** Runs node in the clone; `output` is all that a person would see. */
    run: (server: string, ...args: string[]) =>
      new Promise<{ code: number | null; output: string }>((done, fail) => {
        const child = spawn(process.execPath, args, { cwd: root, env: environment(server) });
        let output = '';
        const collect = (chunk: Buffer) => {
          output += chunk.toString();
        };
        child.stdout.on('data', collect);
        child.stderr.on('data', collect);
        child.on('error', fail);
        child.on('close', (code) => {
          done({ code, output });
        });
      }),
  };
}

export type Clone = ReturnType<typeof makeClone>;
