/**
 * The diagnosis over the real content: pastes as people make them, each with the symptoms that must be seen in it (no
 * others) and the causes that come first. `diagnosis-cases/` holds a file for each product or area.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { productsNamed } from '../core/diagnosis/products.ts';
import { readPaste } from '../core/http/read.ts';
import { mask } from '../core/masking/mask.ts';
import { joinContent } from './catalog.ts';
import { knowledgeOf } from './knowledge.ts';
import { readContent } from './read.ts';
import { roles } from './schema.ts';

const diagnosisCase = z.strictObject({
  name: z.string().min(5),
  /** The program and version that wrote it, or the documentation or source that it follows. */
  from: z.string().min(3),
  role: z.enum(roles).optional(),
  product: z.string().optional(),
  paste: z.string().min(3),
  /** All symptoms that are seen, in the order of their ids. */
  symptoms: z.array(z.string()),
  /** The first causes, in order; none where the paste names a code only. */
  causes: z.array(z.string()).max(3),
  /** All causes that are proved. */
  proved: z.array(z.string()).optional(),
});
type DiagnosisCase = z.output<typeof diagnosisCase>;

/** Causes that no case has among its first, each with why. The tree leads to them. */
const seenInNoPaste: Readonly<Record<string, string>> = {
  'cors-no-prompt': 'a browser that asks for no password leaves no trace; others explain the same exchange as well',
  'disable-protection-risk': 'only a person knows that the folder should be public',
  'suppressed-challenge-xhr': 'what is left out stands nowhere',
  'visitor-dns-stale': 'the address that a name led to before stands nowhere',
  'visitor-password-manager-old': 'who filled the password in stands nowhere',
  'visitor-private-mode': 'only a person knows that the window is a private one',
  'visitor-url-typo': 'only a person knows the address that was meant',
};

const catalog = joinContent(readContent('content'));
const knowledge = knowledgeOf(catalog);

const folder = new URL('diagnosis-cases/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({
    name: name.slice(0, -5),
    cases: z.array(diagnosisCase).parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
  }));
const cases = files.flatMap((file) => file.cases);

function diagnosed({ paste, role, product }: DiagnosisCase) {
  const named = product === undefined ? [] : productsNamed(product, catalog.products);
  const { symptoms, causes } = diagnose(readPaste(paste), knowledge, { role, products: named });
  return {
    symptoms: [...new Set(symptoms.map(({ symptom }) => symptom))].sort(),
    causes: causes.map(({ cause }) => cause.id),
    proved: causes.filter(({ strength }) => strength === 'proved').map(({ cause }) => cause.id),
  };
}

describe.each(files)('$name', ({ cases }) => {
  it.each(cases)('$name', (one) => {
    const { symptoms, causes, proved } = diagnosed(one);
    expect(symptoms).toEqual(one.symptoms);
    // A case without causes is one that nothing may be blamed for.
    expect(causes.slice(0, one.causes.length || 1)).toEqual(one.causes);
    if (one.proved) expect(proved).toEqual(one.proved);
  });

  it.each(cases)('$name, masked', (one) => {
    const { symptoms, causes } = diagnosed({ ...one, paste: mask(one.paste).text });
    expect({ symptoms, first: causes[0] }).toEqual({ symptoms: one.symptoms, first: one.causes[0] });
  });
});

describe('the cases', () => {
  it('have a name of their own', () => {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('show every symptom that is read from a paste', () => {
    const seen = new Set(cases.flatMap(({ symptoms }) => symptoms));
    expect(catalog.symptoms.filter(({ id, ask }) => !ask && !seen.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('reach every cause, but for those that only the tree reaches', () => {
    const reached = new Set(cases.flatMap(({ causes }) => causes));
    const unreached = catalog.causes.map(({ id }) => id).filter((id) => !reached.has(id));
    expect(unreached).toEqual(Object.keys(seenInNoPaste).sort());
  });
});
