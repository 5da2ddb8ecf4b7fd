/** What of a file is prose, by the kind of the file. */
import { extname } from 'node:path';
import { astroFragments, scriptFragments } from './astro-fragments.ts';
import type { Fragment } from './fragment.ts';
import { shapeOf } from './schemas.ts';
import { yamlFragments } from './yaml-fragments.ts';

const frontMatter = /^(---\r?\n)([\s\S]*?\r?\n)---\r?\n/;

function mdxFragments(source: string, file: string): Fragment[] | undefined {
  const [whole = '', fence = '', facts = ''] = frontMatter.exec(source) ?? [];
  const fields = yamlFields(facts, file)?.map(({ start, end }) => ({
    start: start + fence.length,
    end: end + fence.length,
  }));
  return fields && [...fields, { start: whole.length, end: source.length }];
}

function yamlFields(source: string, file: string): Fragment[] | undefined {
  const shape = shapeOf(file);
  return shape && yamlFragments(source, shape);
}

const readers: Readonly<Record<string, (source: string, file: string) => Fragment[] | undefined>> = {
  '.md': (source) => [{ start: 0, end: source.length }],
  '.mdx': mdxFragments,
  '.yaml': yamlFields,
  '.astro': astroFragments,
  '.ts': scriptFragments,
};

/** The endings of the files that can be read. */
export const endings = Object.keys(readers);

/**
 * The prose of `source`, as stretches of Markdown; none when nobody said what of such a file is prose.
 * @param file its path from the root of the project, which says the kind and the schema.
 */
export function fragments(source: string, file: string): Fragment[] | undefined {
  return readers[extname(file)]?.(source, file);
}
