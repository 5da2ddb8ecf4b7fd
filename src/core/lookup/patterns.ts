/** Patterns of symptoms -> the words that the lookup keeps of them. */
import { isGeneric } from './generic.ts';
import { patternTokens, plainTokens } from './tokens.ts';

/** So many words name a text; what stands behind them costs bytes and says nothing more. */
const enough = 7;
/** A single word of so many letters is no common one. */
const longWord = 11;

/** The patterns as words, `|` between them: shortened, without those that say nothing or contain another. */
export function spokenPatterns(patterns: readonly string[]): string {
  const texts = [...new Set(patterns.filter(speaks).map(shortened))].filter((text) => text !== '');
  return texts.filter((text) => !texts.some((other) => other !== text && ` ${text} `.includes(` ${other} `))).join('|');
}

/** Whether a text holds no more than a number and words of this name, so that the number alone says it. */
export function saysOnly(patterns: string, names: readonly string[]): boolean {
  const known = new Set(names.flatMap((name) => plainTokens(name)));
  return patterns.split('|').every((text) => {
    const words = text.split(' ').filter((word) => !known.has(word));
    return words.length < text.split(' ').length && isGeneric(words);
  });
}

function shortened(pattern: string): string {
  let words = 0;
  const kept = patternTokens(pattern).filter((word) => word === '*' || ++words <= enough);
  return kept.join(' ').replace(/(?: \*)+$/, '');
}

/** Whether a pattern still says something as words: `Authorization: {{` does not. */
function speaks(pattern: string): boolean {
  const words = patternTokens(pattern).filter((word) => word !== '*');
  if (words.some((word) => /[a-z]\d|\d[a-z]/.test(word)) || /\w[_-]\w/.test(pattern)) return true;
  if (words.length === 1) return /[a-z][A-Z]/.test(pattern) || (words[0] ?? '').length >= longWord;
  return words.length > 2 || (words.length > 0 && !/[{}[\]<>$\\=]/.test(pattern) && !/^\W*\d+\W*$/.test(pattern));
}
