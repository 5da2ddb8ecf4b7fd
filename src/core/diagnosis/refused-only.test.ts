import { describe, expect, it } from 'vitest';
import { madeCause as cause } from '../testing/made-cause.ts';
import { rank } from './rank.ts';
import { forAsker } from './refused-only.ts';

const general = ['a', 'b', 'c', 'd'].map((id) => cause(id, { fits: ['refused'] }));
const own = cause('own', { fits: ['refused'], products: ['kong'], common: 'rare' });
const other = cause('other', { suggests: ['other-words'], products: ['kong'] });
const rarer = cause('rarer', { suggests: ['rare-words'], products: ['kong'], common: 'rare' });
const usual = cause('usual', { suggests: ['usual-words'], products: ['kong'], common: 'very' });
const causes = [...general, own, other, rarer, usual];
const ids = (found: readonly string[], named: readonly string[]) =>
  forAsker(rank(found, causes), causes, { products: named }).causes.map(({ cause }) => cause.id);

describe('forAsker', () => {
  it('puts the causes of the product behind the likeliest general ones, the more common first, without rare ones', () => {
    expect(ids(['refused'], ['kong'])).toEqual(['own', 'a', 'b', 'usual', 'other', 'c', 'd']);
  });
  it('gives them the refusal as evidence', () => {
    const { causes: all } = forAsker(rank(['refused'], causes), causes, { products: ['kong'] });
    expect(all.find(({ cause }) => cause.id === 'other')).toMatchObject({
      strength: 'suggested',
      evidence: ['refused'],
    });
  });
  it('leaves first what a telling symptom points to', () => {
    expect(ids(['refused', 'other-words'], ['kong'])[0]).toBe('other');
  });
  it('changes nothing without a product, or where words tell more', () => {
    expect(ids(['refused'], [])).toEqual(['a', 'b', 'c', 'd', 'own']);
    expect(ids(['other-words'], ['kong'])).toEqual(['other']);
  });
  it('puts causes that the person can meet first, where nothing tells more', () => {
    const mixed = [cause('a', { fits: ['refused'] }), cause('b', { fits: ['refused'], roles: ['visitor'] }), ...causes];
    const { causes: all } = forAsker(rank(['refused'], mixed), mixed, { role: 'visitor' });
    expect(all[0]?.cause.id).toBe('b');
  });
  it('gives a visitor who meets none of the causes those of visitors, behind what is proved', () => {
    const token = cause('token', { proves: ['malformed'], roles: ['api-caller'] });
    const hint = cause('hint', { suggests: ['malformed'], roles: ['api-caller'] });
    const session = cause('session', { roles: ['visitor', 'site-owner'], common: 'very' });
    const account = cause('account', { roles: ['visitor', 'api-caller'], common: 'very' });
    const of = (role: string) =>
      forAsker(rank(['malformed'], [token, hint]), [token, hint, session, account], { role }).causes.map(
        (one) => one.cause.id,
      );
    expect(of('visitor')).toEqual(['token', 'session', 'hint']);
    expect(of('api-caller')).toEqual(['token', 'hint']);
  });
});
