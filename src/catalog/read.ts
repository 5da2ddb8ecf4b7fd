/** Reads content/ from disk into typed entries. Knows files and schemas, no relations. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { fileOfModel, readLearnt } from './likeness.ts';
import * as schema from './schema.ts';

/** Thrown with every problem that the content has, one a line, each naming its file. */
export class ContentError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`content/ has ${problems.length} problem(s):\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** A content file: its id (the file's name without its ending), its facts and, for MDX, the prose below them. */
export type Entry<Facts> = Facts & { readonly id: string; readonly body: string };

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

function checked<Schema extends z.ZodType>(shape: Schema, value: unknown, file: string, problems: string[]) {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    problems.push(`${file}: ${issue.path.join('.') || 'file'}: ${issue.message}`);
  return undefined;
}

function parsed(text: string, file: string, problems: string[]): unknown {
  try {
    return parse(text);
  } catch (error) {
    problems.push(`${file}: not YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return undefined;
  }
}

function mdxFolder<Schema extends z.ZodType>(folder: string, shape: Schema, problems: string[]) {
  const entries: Entry<z.output<Schema>>[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.mdx')) continue;
    const file = join(folder, name);
    const [, head = '', body = ''] = frontMatter.exec(readFileSync(file, 'utf8')) ?? [];
    const facts = checked(shape, parsed(head, file, problems), file, problems);
    if (facts) entries.push({ ...(facts as object), id: name.slice(0, -4), body } as Entry<z.output<Schema>>);
  }
  return entries;
}

function yamlFile<Schema extends z.ZodType>(file: string, shape: Schema, problems: string[]) {
  return checked(shape, parsed(readFileSync(file, 'utf8'), file, problems), file, problems);
}

const yamlNames = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();

/** The files of symptoms below `root`, each with the path of its file, such as `rules/tokens.yaml`. */
export function readSymptomFiles(root: string, problems: string[]) {
  const folder = join(root, 'symptoms');
  return yamlNames(folder).map((name) => ({
    name,
    symptoms: yamlFile(join(folder, name), schema.symptoms, problems) ?? [],
  }));
}

/**
 * Reads every file under `root`.
 * @throws ContentError that lists each file that is not what its schema says.
 */
export function readContent(root: string) {
  const problems: string[] = [];
  const mdx = <Schema extends z.ZodType>(folder: string, shape: Schema) =>
    mdxFolder(join(root, folder), shape, problems);
  const content = {
    codes: mdx('codes', schema.code),
    variants: mdx('variants', schema.variant),
    causes: mdx('causes', schema.cause),
    fixes: mdx('fixes', schema.fix),
    schemes: mdx('schemes', schema.scheme),
    headers: mdx('headers', schema.header),
    comparisons: mdx('comparisons', schema.comparison),
    vendors: yamlFile(join(root, 'vendors.yaml'), schema.vendors, problems) ?? [],
    challengeProblems: yamlFile(join(root, 'challenge-problems.yaml'), schema.challengeProblems, problems) ?? [],
    products: yamlFile(join(root, 'products.yaml'), schema.products, problems) ?? [],
    likeness: {
      kinds: yamlFile(join(root, 'likeness/kinds.yaml'), schema.causeKinds, problems) ?? [],
      learnt: readLearnt(readFileSync(fileOfModel(root), 'utf8')),
    },
    registry: yamlFile(join(root, 'registry.yaml'), schema.registry, problems) ?? { codes: [] },
    symptoms: readSymptomFiles(root, problems).flatMap(({ symptoms }) => symptoms),
    trees: yamlNames(join(root, 'trees')).flatMap((name) => {
      const tree = yamlFile(join(root, 'trees', name), schema.tree, problems);
      return tree ? [{ ...tree, id: name.slice(0, -5) }] : [];
    }),
  };
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

export type Content = ReturnType<typeof readContent>;
