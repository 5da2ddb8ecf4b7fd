import { describe, expect, it } from 'vitest';
import { madeCause as cause } from '../testing/made-cause.ts';
import { rank } from './rank.ts';
import { withRoots } from './roots.ts';

const causes = [
  cause('message', { proves: ['says-bad-token'], roots: ['typo', 'old', 'cookies'] }),
  cause('typo', { suggests: ['seen-blank'] }),
  cause('old', { suggests: ['seen-old'], fits: ['seen-date'] }),
  cause('cookies', { suggests: ['seen-cookie'], roles: ['visitor'] }),
  cause('plain', { proves: ['says-plain'] }),
];
const ids = (found: readonly string[], role?: string) =>
  withRoots(rank(found, causes), causes, role).causes.map(({ cause, strength }) => `${cause.id} ${strength}`);

describe('withRoots', () => {
  it('lists the usual roots behind a cause that only repeats the message', () => {
    expect(ids(['says-bad-token'])).toEqual(['message proved', 'typo suggested', 'old suggested', 'cookies suggested']);
  });
  it('gives them the message as evidence', () => {
    expect(withRoots(rank(['says-bad-token'], causes), causes).causes[1]?.evidence).toEqual(['says-bad-token']);
  });
  it('puts roots that the person can meet before the others', () => {
    expect(ids(['says-bad-token'], 'visitor')[1]).toBe('cookies suggested');
  });
  it('puts a root before the message when a symptom tells of it', () => {
    expect(ids(['says-bad-token', 'seen-old']).slice(0, 3)).toEqual([
      'old suggested',
      'message proved',
      'typo suggested',
    ]);
  });
  it('leaves it behind when a symptom merely fits it', () => {
    expect(ids(['says-bad-token', 'seen-date'])[0]).toBe('message proved');
  });
  it('changes nothing where the first cause is one by itself', () => {
    expect(ids(['says-plain'])).toEqual(['plain proved']);
  });
});
