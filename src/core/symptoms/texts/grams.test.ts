import { describe, expect, it } from 'vitest';
import { wordFilter } from './grams.ts';

describe('wordFilter', () => {
  it('finds every word that is there', () => {
    const text = 'user "bob" was not found in "/etc/nginx/.htpasswd" — naïve';
    const mayHold = wordFilter(text);
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) expect(mayHold(text.slice(start, end))).toBe(true);
    }
  });

  it('rules out words that are not', () => {
    const mayHold = wordFilter('the token expired');
    expect(['unauthorized', 'token expires', 'denied'].map(mayHold)).toEqual([false, false, false]);
  });

  it('says nothing against words of an earlier text', () => {
    const first = wordFilter('one text');
    wordFilter('another');
    expect(first('text')).toBe(true);
  });
});
