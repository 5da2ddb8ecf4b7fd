import { describe, expect, it } from 'vitest';
import { madeCause as cause } from '../../testing/made-cause.ts';
import { rank } from './rank.ts';
import { rootsFirst } from './roots.ts';

const causes = [
  cause('message', { proves: ['says-bad-token'], roots: ['typo', 'old'] }),
  cause('typo', { suggests: ['seen-blank'] }),
  cause('old', { suggests: ['seen-old'], fits: ['seen-date'] }),
  cause('plain', { proves: ['says-plain'] }),
];
const ids = (...found: readonly string[]) =>
  rootsFirst(rank(found, causes), causes).causes.map(({ cause }) => cause.id);

describe('rootsFirst', () => {
  it('puts a root before the message when a symptom tells of it', () => {
    expect(ids('says-bad-token', 'seen-old')).toEqual(['old', 'message']);
  });
  it('leaves it behind when a symptom merely fits it', () => {
    expect(ids('says-bad-token', 'seen-date')).toEqual(['message', 'old']);
  });
  it('changes nothing where the first cause is one by itself', () => {
    expect(ids('says-plain', 'seen-old')).toEqual(['plain', 'old']);
  });
});
