/**
 * Two sites to compare with, of the same 65 code pages: VitePress with its local search (MiniSearch) and Starlight with
 * Pagefind, both as they come. They are made outside of the project, in the folder for temporary files.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

const versions = { vitepress: '1.6.4', '@astrojs/starlight': '0.42.4', astro: '7.3.5' };
const packageList = JSON.stringify({ private: true, type: 'module', dependencies: versions });
const pageCount = 65;

interface CodePage {
  readonly id: string;
  readonly title: string;
  readonly answer: string;
  readonly body: string;
}

/** Makes and builds both sites. Gives the folders of what was built. Throws when there is no network to install from. */
export function buildSites(): { vitepress: string; starlight: string } {
  const root = join(tmpdir(), 'httpwhy-search-sites');
  install(root);
  const pages = codePages();
  const vitepress = join(root, 'vitepress');
  const starlight = join(root, 'starlight');
  for (const site of [vitepress, starlight]) rmSync(site, { recursive: true, force: true });

  write(
    vitepress,
    '.vitepress/config.mjs',
    `export default { title: 'Codes', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } };`,
  );
  write(vitepress, 'index.md', '# Codes\n');
  for (const { id, title, answer, body } of pages) {
    write(vitepress, `${id}.md`, `# ${title}\n\n${answer}\n\n${body}`);
  }
  run(root, 'vitepress', ['build', vitepress]);

  // Astro looks there for the packages that it has to build itself.
  write(starlight, 'package.json', packageList);
  write(
    starlight,
    'astro.config.mjs',
    `import starlight from '@astrojs/starlight';
import { passthroughImageService } from 'astro/config';
export default { image: { service: passthroughImageService() }, integrations: [starlight({ title: 'Codes' })] };`,
  );
  write(
    starlight,
    'src/content.config.ts',
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  );
  write(starlight, 'src/content/docs/index.md', '---\ntitle: Codes\n---\n');
  for (const { id, title, answer, body } of pages) {
    write(starlight, `src/content/docs/${id}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${answer}\n\n${body}`);
  }
  run(root, 'astro', ['build', '--root', starlight]);
  return { vitepress: join(vitepress, '.vitepress/dist'), starlight: join(starlight, 'dist') };
}

function write(site: string, path: string, text: string): void {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Installs what both sites need, unless these versions are there. */
function install(root: string): void {
  const list = join(root, 'package.json');
  const done = join(root, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === packageList) return;
  console.log('Installing VitePress and Starlight beside the project. This takes a minute.');
  mkdirSync(root, { recursive: true });
  writeFileSync(list, packageList);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error(`The sites to compare with could not be installed in ${root}. Is there a way to the npm registry?`);
  }
  writeFileSync(done, packageList);
}

function run(root: string, program: string, options: readonly string[]): void {
  const bin = join(root, 'node_modules/.bin', program);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...options], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} did not build the site to compare with:\n${stdout}\n${stderr}`);
}

/** The content of this site's code pages, filled up with vendors' codes, in plain Markdown. */
function codePages(): CodePage[] {
  const files = ['codes', 'variants'].flatMap((folder) => {
    const path = new URL(`../../content/${folder}/`, import.meta.url);
    return readdirSync(path).map((name) => ({ id: name.replace(/\.mdx$/, ''), file: new URL(name, path) }));
  });
  return files.slice(0, pageCount).map(({ id, file }) => {
    const [, facts = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    const { name, answer } = parse(facts);
    return { id: id.replaceAll('.', '-'), title: `${id} ${name}`, answer, body: plain(body) };
  });
}

/** MDX without its components. What stands in code stays as it is. */
function plain(mdx: string): string {
  return mdx
    .split(/(^```[\s\S]*?^```|`[^`\n]+`)/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/^(?:import|export) .*$/gm, '')
            .replace(/<\/?[A-Z][^>]*>/g, '')
            .replace(/[<{]/g, ' '),
    )
    .join('');
}
