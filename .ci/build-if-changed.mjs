// Builds dist/ unless it was built from exactly these files and settings: a second `npm start` answers at once.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stamp = 'node_modules/.built';
const hash = createHash('sha256').update(JSON.stringify([process.env.SITE_URL, process.env.REPORT_URL]));
const files = ['src', 'content', 'public'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);
for (const file of [...files, 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'].sort()) {
  hash.update(file).update(readFileSync(file));
}
const inputs = hash.digest('hex');
/** A build by other means leaves another time. */
const state = () => (existsSync('dist/index.html') ? `${inputs} ${statSync('dist/index.html').mtimeMs}` : '');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== state()) {
  const done = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
  writeFileSync(stamp, state());
}
