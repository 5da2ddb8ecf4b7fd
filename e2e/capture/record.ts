/** A capture -> a case of the diagnosis, with what the diagnosis sees in it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { joinContent } from '../../src/catalog/catalog.ts';
import { knowledgeOf } from '../../src/catalog/knowledge.ts';
import { readContent } from '../../src/catalog/read.ts';
import { diagnose } from '../../src/core/diagnosis/diagnose.ts';
import { productsNamed } from '../../src/core/diagnosis/products.ts';
import { readPaste } from '../../src/core/http/read.ts';

/** What was captured. */
export interface Capture {
  readonly name: string;
  readonly from: string;
  /** What the set-up makes true, as causes: any of them may come first. None where nothing is to blame. */
  readonly truth: readonly string[];
  readonly paste: string;
  readonly role?: string;
  readonly product?: string;
}

const catalog = joinContent(readContent('content'));
const knowledge = knowledgeOf(catalog);

function judged({ name, from, truth, paste, role, product }: Capture) {
  const named = product === undefined ? [] : productsNamed(product, catalog.products);
  const { symptoms, causes } = diagnose(readPaste(paste), knowledge, { role, products: named });
  const found = causes.map(({ cause }) => cause.id);
  const first = found[0];
  const right = first === undefined ? truth.length === 0 : truth.includes(first);
  const seen = [...new Set(symptoms.map(({ symptom }) => symptom))].sort();
  return {
    right,
    told: `${right ? 'ok   ' : 'WRONG'} ${name}: ${found.slice(0, 4).join(', ') || '-'}${right ? '' : `  (true: ${truth.join(' or ') || '-'}; seen: ${seen.join(', ')})`}`,
    record: {
      name,
      from,
      ...(role === undefined ? {} : { role }),
      ...(product === undefined ? {} : { product }),
      paste,
      symptoms: seen,
      // What is true comes first, or is still to be reached.
      causes: right ? found.slice(0, 1) : [...truth],
    },
  };
}

/**
 * Writes the cases of a family of programs; returns the number that lead to the true cause first. Those that do not are
 * kept apart, in `not-yet/`, with the causes that would be right, until the diagnosis finds them.
 */
export function record(family: string, title: string, captures: readonly Capture[]): number {
  const all = captures.map(judged);
  for (const { told } of all) console.log(told);
  const right = all.filter((one) => one.right);
  const head = `# ${title} Captured by \`npm run capture\`.`;
  write(`src/catalog/diagnosis-cases/captured-${family}.yaml`, head, right);
  write(
    `e2e/capture/not-yet/${family}.yaml`,
    `${head}\n# The diagnosis does not put the true cause first yet.`,
    all.filter((one) => !one.right),
  );
  return right.length;
}

function write(file: string, head: string, judgements: readonly { readonly record: object }[]): void {
  rmSync(file, { force: true });
  if (judgements.length === 0) return;
  const cases = judgements.map(({ record: one }) => stringify([one], { lineWidth: 0, blockQuote: 'literal' }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${head}\n\n${cases.join('\n')}`);
}
