/** Lets Astro render the prose of the MDX files. Facts come from src/catalog, which uses the same schemas. */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as schema from './catalog/schema.ts';

/** File names are ids as they stand: Astro's own would turn `iis-401.2` into `iis-4012`. */
const folder = (name: string) =>
  glob({ base: `./content/${name}`, pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
  codes: defineCollection({ loader: folder('codes'), schema: schema.code }),
  variants: defineCollection({ loader: folder('variants'), schema: schema.variant }),
  causes: defineCollection({ loader: folder('causes'), schema: schema.cause }),
  fixes: defineCollection({ loader: folder('fixes'), schema: schema.fix }),
  schemes: defineCollection({ loader: folder('schemes'), schema: schema.scheme }),
  headers: defineCollection({ loader: folder('headers'), schema: schema.header }),
  comparisons: defineCollection({ loader: folder('comparisons'), schema: schema.comparison }),
};
