import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export const CREATE_SHEET = 'POST www.googleapis.com/drive/v3/files';
export const CREATE_SCRIPT = 'POST script.googleapis.com/v1/projects';
export const PROBE = 'GET script.googleapis.com/v1/projects/:id/versions';
export const PULL = 'GET script.googleapis.com/v1/projects/:id/content';
export const PUSH = 'PUT script.googleapis.com/v1/projects/:id/content';
export const RENEW = 'POST oauth2.googleapis.com/token';

export interface Answer {
  readonly status: number;
  readonly body: object;
}

interface Refusal extends Answer {
  /** Of several requests, refuse only the first. */
  readonly once?: boolean;
}

interface Script {
  readonly title: string;
  readonly parentId: string;
  files: readonly ScriptFile[];
}

interface Call {
  readonly route: string;
  readonly id: string;
  readonly body: Record<string, unknown>;
}

/** An error as Google's APIs word it. */
export const refusal = (status: number, message: string) => ({
  status,
  body: { error: { code: status, message, errors: [{ message, domain: 'global' }] } },
});

const found = (body: object): Answer => ({ status: 200, body });
const manifest = { name: 'appsscript', type: 'JSON', source: '{ "timeZone": "America/New_York" }' };

async function read(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
  const [, before = pathname, id = '', after = ''] =
    /^(\/script\.googleapis\.com\/v1\/projects\/)([^/]+)(\/.+)$/.exec(pathname) ?? [];
  const route = `${request.method} ${before.slice(1)}${id && ':id'}${after}`;
  const body = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
  return { route, id, body };
}

/**
 * As much of the Drive and Apps Script APIs as clasp needs to deploy, on 127.0.0.1.
 * `refusals` are answers to give instead, by route; `asked` are the routes in order.
 */
export async function startGoogle() {
  const spreadsheets = new Map<string, Record<string, unknown>>();
  const scripts = new Map<string, Script>();
  const refusals = new Map<string, Refusal>();
  const asked: string[] = [];

  const routes: Record<string, (call: Call) => Answer> = {
    'GET www.googleapis.com/oauth2/v2/userinfo': () => found({ email: 'ada@example.org', id: '1' }),
    [CREATE_SHEET]: ({ body }) => {
      const id = `sheet-${spreadsheets.size + 1}`;
      spreadsheets.set(id, body);
      return found({ id });
    },
    [CREATE_SCRIPT]: ({ body }) => {
      const scriptId = `script_${scripts.size + 1}`;
      const { title, parentId } = body as { title: string; parentId: string };
      scripts.set(scriptId, { title, parentId, files: [manifest] });
      return found({ scriptId, title, parentId });
    },
    [PULL]: ({ id }) => found({ files: scripts.get(id)?.files }),
    [PUSH]: ({ id, body }) => {
      const script = scripts.get(id);
      if (script) script.files = body['files'] as ScriptFile[];
      return found(body);
    },
  };

  const answer = (call: Call): Answer => {
    asked.push(call.route);
    const refused = refusals.get(call.route);
    if (refused?.once) refusals.delete(call.route);
    const known = !call.id || scripts.has(call.id);
    const reply = known ? routes[call.route] : undefined;
    return refused ?? reply?.(call) ?? refusal(404, 'Requested entity was not found.');
  };

  const server = createServer((request, response) => {
    void read(request).then((call) => {
      const { status, body } = answer(call);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spreadsheets,
    scripts,
    refusals,
    asked,
    /** The requests among those that were not mere questions. */
    changesAsked: () => asked.filter((route) => !route.startsWith('GET') && route !== RENEW),
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => {
          stopped();
        });
        server.closeAllConnections();
      }),
  };
}

export type Google = Awaited<ReturnType<typeof startGoogle>>;
