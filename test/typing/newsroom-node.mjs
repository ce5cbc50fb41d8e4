import { openDatabase } from '../../packages/newsroom/dist/db/database.js';
import { openSite } from '../../packages/newsroom/dist/web/open-site.js';
import { serve } from '../../packages/newsroom/dist/web/serve.js';

/**
 * A newsroom of the build as a process that a test may kill. Who asks says so in a cookie, which only this
 * file believes: writer=<role>:<number>:<name>.
 */

const database = await openDatabase({ dataFolder: '', databaseUrl: process.env.DATABASE_URL });
const site = await openSite(database, {
  folder: process.env.PAGES,
  origin: `http://localhost:${process.env.PORT}`,
  timeZone: 'Asia/Dhaka',
  log: { error: ({ cause }, message) => console.error(message, cause), info: () => {} },
  findRequester: async (request) => {
    const said = /writer=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
    if (said === undefined) return null;
    const [role, personId, name] = decodeURIComponent(said).split(':');
    return { actor: { name, role }, personId: Number(personId), email: null, via: 'session' };
  },
});
const { port } = await serve(site, Number(process.env.PORT));
process.stdout.write(`ready http://localhost:${port}\n`);
