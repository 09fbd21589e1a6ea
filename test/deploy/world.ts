import { makeClone, SECRETS } from './clone';
import { startGoogle } from './google';

export const OWN_PROJECT = '.clasp.local.json';
export const SHEET = 'https://docs.google.com/spreadsheets/d/sheet-1/edit';
export const AGAIN = 'Then run `npm run deploy` again.\n';

/** Somebody's clone, and the Google that it deploys to. */
export async function startWorld() {
  const google = await startGoogle();
  const clone = makeClone();

  return {
    google,
    clone,

    deploy: async (program = 'local/deploy/deploy.mjs') => {
      const { code, output } = await clone.run(google.address, program);
      for (const secret of SECRETS) expect(output).not.toContain(secret);
      return { code, output };
    },

    /** What the first deployment leaves behind, without the time that it takes. */
    makeDeployed: () => {
      const files = [
        { name: 'appsscript', type: 'JSON', source: clone.read('source/appsscript.json') },
        { name: 'Code', type: 'SERVER_JS', source: clone.read('source/Code.js') },
        { name: 'sidebar', type: 'HTML', source: clone.read('source/sidebar.html') },
      ];
      google.scripts.set('script_1', { title: 'Hub Reflection', parentId: 'sheet-1', files });
      const project = { rootDir: 'dist', scriptId: 'script_1', parentId: 'sheet-1' };
      clone.write(OWN_PROJECT, JSON.stringify(project));
    },

    end: async () => {
      await google.stop();
      const stopped = clone.takeStopped();
      clone.discard();
      expect(stopped).toBe('');
    },
  };
}

export type World = Awaited<ReturnType<typeof startWorld>>;
