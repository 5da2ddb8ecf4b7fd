/**
 * `npm run capture [FAMILY…]`: starts real programs on loopback, records what they send and log as cases of the
 * diagnosis, and says which of them do not lead to the cause that their set-up makes true. Exits 1 when there is one.
 */
import { Lab, stopAll } from './lab.ts';
import { type Capture, record } from './record.ts';

/** No run takes longer, whatever hangs. */
const LIMIT_MS = 300_000;

/** One family of programs: its cases, and what the head of their file says. */
export interface Family {
  readonly title: string;
  capture(lab: Lab): Promise<readonly Capture[]>;
}

const families: Readonly<Record<string, () => Promise<{ family: Family }>>> = {
  nginx: () => import('./nginx.ts'),
  curl: () => import('./curl.ts'),
  apache: () => import('./apache.ts'),
  digest: () => import('./digest.ts'),
  caddy: () => import('./caddy.ts'),
  haproxy: () => import('./haproxy.ts'),
  proxy: () => import('./proxy.ts'),
  api: () => import('./api.ts'),
  clients: () => import('./clients.ts'),
  chromium: () => import('./chromium.ts'),
};

setTimeout(() => {
  console.error(`stopped after ${LIMIT_MS / 1000} seconds`);
  process.exit(1);
}, LIMIT_MS).unref();
process.on('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(families);
let total = 0;
let right = 0;
for (const name of wanted) {
  const load = families[name];
  if (!load) throw new Error(`no family ${name}: there are ${Object.keys(families).join(', ')}`);
  const { family } = await load();
  const lab = new Lab();
  try {
    console.log(`--- ${name}`);
    const captures = await family.capture(lab);
    total += captures.length;
    right += record(name, family.title, captures);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    await lab.close();
  }
}
console.log(`${total} captured, ${right} lead to the true cause first`);
if (right < total) process.exitCode = 1;
