/**
 * The diagnosis over the real content: pastes as people make them, each with the symptoms that must be seen in it (no
 * others) and the causes that come first.
 */
import { describe, expect, it } from 'vitest';
import { diagnose, type Knowledge } from '../core/diagnosis/diagnose.ts';
import { productsNamed, wordsOfName } from '../core/diagnosis/products.ts';
import { readPaste } from '../core/http/read.ts';
import { mask } from '../core/masking/mask.ts';
import { joinContent } from './catalog.ts';
import { type DiagnosisCase, PLACES, readDiagnosisCases } from './diagnosis-cases.ts';
import { knowledgeOf } from './knowledge.ts';
import { readContent } from './read.ts';

/** Causes that no case has among its first, each with why. The tree leads to them. */
const seenInNoPaste: Readonly<Record<string, string>> = {
  'cors-no-prompt': 'a browser that asks for no password leaves no trace; others explain the same exchange as well',
  'disable-protection-risk': 'only a person knows that the folder should be public',
  'suppressed-challenge-xhr': 'what is left out stands nowhere',
  'visitor-dns-stale': 'the address that a name led to before stands nowhere',
  'visitor-private-mode': 'only a person knows that the window is a private one',
  'visitor-url-typo': 'only a person knows the address that was meant',
};

const catalog = joinContent(readContent('content'));
const knowledge = knowledgeOf(catalog);
/** What rules and texts say alone: likeness only orders what they leave open. */
const plain = { ...knowledge, likeness: undefined };

const files = readDiagnosisCases();
const cases = files.flatMap((file) => file.cases);

function diagnosed({ paste, role, product = '' }: DiagnosisCase, known: Knowledge) {
  const products = productsNamed(product, catalog.products);
  const { symptoms, causes } = diagnose(readPaste(paste), known, { role, products, named: wordsOfName(product) });
  return {
    symptoms: [...new Set(symptoms.map(({ symptom }) => symptom))].sort(),
    causes: causes.map(({ cause }) => cause.id),
    proved: causes.filter(({ strength }) => strength === 'proved').map(({ cause }) => cause.id),
  };
}

describe.each(files)('$name', ({ cases }) => {
  it.each(cases)('$name', (one) => {
    const { symptoms, causes, proved } = diagnosed(one, plain);
    expect(symptoms).toEqual(one.symptoms);
    // A case without causes is one that nothing may be blamed for.
    if (one.open) expect(causes).toEqual(expect.arrayContaining(one.causes.slice(0, 1)));
    else expect(causes.slice(0, one.causes.length || 1)).toEqual(one.causes);
    if (one.proved) expect(proved).toEqual(one.proved);
  });

  it.each(cases)('$name, with likeness and masked', (one) => {
    const shown = diagnosed(one, knowledge);
    const masked = diagnosed({ ...one, paste: mask(one.paste).text }, knowledge);
    expect({ symptoms: masked.symptoms, first: masked.causes[0] }).toEqual({
      symptoms: one.symptoms,
      first: shown.causes[0],
    });
    const [right] = one.causes;
    const places = one.open ? PLACES.open : PLACES.settled;
    expect(shown.causes.slice(0, right ? places : 1)).toEqual(right ? expect.arrayContaining([right]) : []);
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
