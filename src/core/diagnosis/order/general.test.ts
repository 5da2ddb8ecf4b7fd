import { describe, expect, it } from 'vitest';
import type { SeenSymptom } from '../../symptoms/find.ts';
import type { Rule } from '../../symptoms/rule.ts';
import { madeCause as cause } from '../../testing/made-cause.ts';
import { withoutLast, withoutRepeats } from './general.ts';

const rule = (id: string, yields?: Rule['yields']): Rule => ({ id, ...(yields ? { yields } : {}), find: () => [] });
const rules = [rule('own'), rule('weak'), rule('same', 'to-same'), rule('any', 'to-any')];
const seen = (...ids: string[]): SeenSymptom[] =>
  ids.map((symptom) => ({ symptom, exchange: null, span: { start: 0, end: 1 } }));
const ids = (symptoms: readonly SeenSymptom[]) => symptoms.map(({ symptom }) => symptom);

describe('withoutRepeats', () => {
  const causes = [
    cause('a', { proves: ['own'], suggests: ['same', 'weak'] }),
    cause('b', { suggests: ['weak'] }),
    cause('c', { suggests: ['weak'] }),
  ];
  it('leaves a general wording out where another symptom proves its cause', () => {
    expect(ids(withoutRepeats(seen('own', 'same'), rules, causes))).toEqual(['own']);
  });
  it('keeps it beside a symptom that more causes share', () => {
    expect(ids(withoutRepeats(seen('weak', 'same'), rules, causes))).toEqual(['weak', 'same']);
  });
  it('keeps it alone', () => {
    expect(ids(withoutRepeats(seen('same'), rules, causes))).toEqual(['same']);
  });
});

describe('withoutLast', () => {
  it('leaves out what yields to any other', () => {
    expect(ids(withoutLast(seen('own', 'same', 'any'), rules))).toEqual(['own', 'same']);
  });
});
