/** The published JSON Schema (2020-12), made from the shape of the files. */
import { z } from 'zod';
import { absoluteAt, schemaPath } from './addresses.ts';
import { glossary } from './glossary.ts';
import { published } from './shape.ts';

export function jsonSchema(site: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(published, {
    target: 'draft-2020-12',
    io: 'output',
    // A mark of our own, for the linter of prose.
    override: ({ jsonSchema }) => {
      delete jsonSchema.prose;
    },
  });
  return {
    $schema,
    $id: absoluteAt(site)(schemaPath),
    title: 'Machine-readable files of httpwhy',
    description: "The JSON twin of a page, or the collection of all. Each is told by its 'kind'.",
    ...(described(rest) as object),
  };
}

/** The same schema with a description at every property that the glossary knows. */
function described(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(described);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'properties'
        ? Object.fromEntries(
            Object.entries(inner as Record<string, object>).map(([name, property]) => [
              name,
              { ...(glossary[name] && { description: glossary[name] }), ...(described(property) as object) },
            ]),
          )
        : described(inner),
    ]),
  );
}
