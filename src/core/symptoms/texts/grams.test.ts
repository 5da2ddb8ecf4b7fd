import { describe, expect, it } from 'vitest';
import { wordsOf } from './grams.ts';

describe('wordsOf', () => {
  it('finds every word that is there', () => {
    const text = 'user "bob" was not found in "/etc/nginx/.htpasswd" — naïve';
    const mayHold = wordsOf(text);
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) expect(mayHold(text.slice(start, end))).toBe(true);
    }
  });

  it('rules out words that are not', () => {
    const mayHold = wordsOf('the token expired');
    expect(['unauthorized', 'token expires', 'denied'].map(mayHold)).toEqual([false, false, false]);
  });

  it('says nothing against words of an earlier text', () => {
    const first = wordsOf('one text');
    wordsOf('another');
    expect(first('text')).toBe(true);
  });
});
