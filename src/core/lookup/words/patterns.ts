/** Patterns of symptoms -> the words that the lookup keeps of them. */
import { isGeneric, isSmall } from './generic.ts';
import { patternTokens, plainTokens } from './tokens.ts';

/** Words that together weigh this much name a text; what stands behind them costs bytes and says nothing more. */
const enough = 10;
const fewest = 3;
/** A single word of at least this many letters is no common one. */
const longWord = 11;

/**
 * Turns the patterns of a text into words, `|` between them, without those that say nothing or contain another. Each
 * is cut where it is enough to tell it from those of all other texts.
 *
 * @param all every pattern there is.
 */
export function patternSpeaker(all: readonly string[]): (patterns: readonly string[]) => string {
  const known = [...new Set(all.map((pattern) => patternTokens(pattern).join(' ')))];
  const weights = weightsOf(known);
  return (patterns) => {
    const own = new Set(patterns.map((pattern) => patternTokens(pattern).join(' ')));
    const others = known.filter((text) => !own.has(text));
    const short = (pattern: string) => shortened(patternTokens(pattern), others, weights);
    const texts = [...new Set(patterns.filter(speaks).map(short))].filter((text) => text !== '');
    return texts
      .filter((text) => !texts.some((other) => other !== text && ` ${text} `.includes(` ${other} `)))
      .join('|');
  };
}

/** Whether a text holds no more than a number and words of this name, so that the number alone says it. */
export function saysOnly(patterns: string, names: readonly string[]): boolean {
  const known = new Set(names.flatMap((name) => plainTokens(name)));
  return patterns.split('|').every((text) => {
    const words = text.split(' ').filter((word) => !known.has(word));
    return words.length < text.split(' ').length && isGeneric(words);
  });
}

/** What each word says: the fewer texts hold it, the more. */
function weightsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => [...new Set(text.split(' '))])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].map(([word, count]) => [word, word === '*' ? 0 : Math.log2(1 + texts.length / count)]));
}

function shortened(words: readonly string[], others: readonly string[], weights: ReadonlyMap<string, number>): string {
  const whole = words.join(' ');
  let weight = 0;
  for (let end = 1; end < words.length; end++) {
    const word = words[end - 1] ?? '';
    weight += isSmall(word) ? 0 : (weights.get(word) ?? 0);
    // A gap, a number or a word of any text is no end: a part of the text would be taken for it.
    if (weight < enough || end < fewest || isSmall(word) || isGeneric([word])) continue;
    const start = words.slice(0, end).join(' ');
    if (!others.some((text) => text === start || text.startsWith(`${start} `))) return start;
  }
  return whole;
}

/** Whether a pattern still says something as words: `Authorization: {{` does not. */
function speaks(pattern: string): boolean {
  const words = patternTokens(pattern).filter((word) => word !== '*');
  if (words.length < 4 && /\{\{|\$[{(]/.test(pattern)) return false;
  if (words.some((word) => /[a-z]\d|\d[a-z]/.test(word)) || /\w[_-]\w/.test(pattern)) return true;
  if (words.length === 1) return /[a-z][A-Z]/.test(pattern) || (words[0] ?? '').length >= longWord;
  return words.length > 2 || (words.length > 0 && !/[{}[\]<>$\\=]/.test(pattern) && !/^\W*\d+\W*$/.test(pattern));
}
