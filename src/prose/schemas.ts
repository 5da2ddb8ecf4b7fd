/** Which schema says what of a content file is prose. */
import { z } from 'zod';
import * as catalog from '../catalog/schema.ts';
import { cheatSheet } from '../cheat-sheet/schema.ts';

/** The part of a JSON Schema that leads to the marked texts. */
export interface Shape {
  readonly prose?: boolean;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape | boolean;
}

const ofFolder: Readonly<Record<string, z.ZodType>> = {
  codes: catalog.code,
  variants: catalog.variant,
  causes: catalog.cause,
  fixes: catalog.fix,
  schemes: catalog.scheme,
  headers: catalog.header,
  comparisons: catalog.comparison,
  symptoms: catalog.symptoms,
  trees: catalog.tree,
  likeness: catalog.causeKinds,
  'vendors.yaml': catalog.vendors,
  'products.yaml': catalog.products,
  'challenge-problems.yaml': catalog.challengeProblems,
  'registry.yaml': catalog.registry,
  'cheat-sheet.yaml': cheatSheet,
};

const shapes = new Map<string, Shape>();

/** The shape of `file`, a path such as `content/causes/…`; none when this module names no schema for it. */
export function shapeOf(file: string): Shape | undefined {
  const [, folder = ''] = file.split('/');
  const schema = ofFolder[folder];
  if (schema === undefined) return undefined;
  const known = shapes.get(folder);
  if (known) return known;
  const shape = z.toJSONSchema(schema, { metadata: catalog.proseTexts, io: 'input', unrepresentable: 'any' }) as Shape;
  shapes.set(folder, shape);
  return shape;
}
