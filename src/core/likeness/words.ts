/** The words of a text, as far as they may tell what it is about. */

/** More than this of a text is a capture or a log: its beginning tells as much. */
const LONGEST = 6_000;
/** A longer word with digits in it is a token or a key. */
const LONGEST_WITH_DIGITS = 24;
const LONGEST_NAME = 60;

/**
 * The words in small letters, each once: names as they stand (`use_dpop_nonce`, `WithCredentials`), their parts, and
 * statuses of three digits. Masks of secrets and what looks like a secret are left out, so that a text and its masked copy
 * have the same words.
 */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [name] of text.slice(0, LONGEST).matchAll(/[A-Za-z][\w-]+|(?<![\w.])[345]\d\d(?![\w.])/g)) {
    if (!isWord(name)) continue;
    words.add(name.toLowerCase());
    for (const part of name.match(/[A-Z]?[a-z]{2,}|[A-Z]{2,}/g) ?? []) words.add(part.toLowerCase());
  }
  return words;
}

function isWord(name: string): boolean {
  if (name.length > LONGEST_NAME || (name.length > LONGEST_WITH_DIGITS && /\d/.test(name))) return false;
  return !/^x+\d*x*$/i.test(name);
}
