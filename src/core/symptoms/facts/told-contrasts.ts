/** Two tries that somebody tells of in one breath: `with A it answers 401, with B 200`. */
import type { Span } from '../../http/exchange.ts';
import type { RuleInput } from '../rule.ts';
import { showsAnswerFields } from './messages.ts';

interface Contrast {
  /** The words round the try that was refused, and those round the one that was not. */
  readonly bad: string;
  readonly good: string;
  /** The place of the first. */
  readonly span: Span;
}

/** Longer texts are logs, where lines that follow each other have nothing to do with each other. */
const LONGEST = 4_000;
const LONGEST_CLAUSE = 200;
/** A point ends a clause where a space follows; addresses have points too. */
const CLAUSE =
  /(?:(?![.,;!?] |[.!?]?\n|;| (?:but|while|whereas|although|and then|and(?= (?:with|without|in|on|by|via|over|through|from|using|https?)\b)|yet|-{1,2}|–|—) )[\s\S])+/g;
const BAD =
  /\b40[13]\b|\bunauthori[sz]ed\b|\bforbidden\b|\bdenied\b|\brefus(?:es|ed)\b|\breject(?:s|ed)\b|\bfail(?:s|ed|ing)?\b|\b(?:not|never|n['’]t) (?:work|log|let|accept)\w*|\blogged out again\b/i;
const GOOD =
  /(?<![\w./-])(?:20[0-4]|work(?:s|ed|ing)?|ok|okay|fine|well|succeed(?:s|ed)?|accept(?:s|ed)|(?:logs?|logged|gets?|got|lets? (?:me|us)) in)(?![\w/-])/i;
const NOT_GOOD = /\b(?:not|never|nothing|no longer|stops?|stopped|n['’]t)\b[^\n]{0,24}?\bwork/i;

/** Clauses that follow each other, one of a refusal and one of a success, in either order. */
export function toldContrasts(input: RuleInput): readonly Contrast[] {
  // Where the fields of an answer are shown, nobody tells anything.
  const { text } = input;
  if (text.length > LONGEST || showsAnswerFields(input)) return [];
  const clauses = [...text.matchAll(CLAUSE)]
    .map(({ 0: words, index }) => ({ words, start: index, outcome: outcomeOf(words) }))
    .filter(({ words, outcome }) => outcome !== undefined && words.length <= LONGEST_CLAUSE);
  return clauses.flatMap((one, at) => {
    const next = clauses[at + 1];
    if (!next || next.outcome === one.outcome) return [];
    const [bad, good] = one.outcome === 'bad' ? [one, next] : [next, one];
    const start = bad.start + bad.words.length - bad.words.trimStart().length;
    return [{ bad: bad.words, good: good.words, span: { start, end: bad.start + bad.words.trimEnd().length } }];
  });
}

function outcomeOf(words: string): 'bad' | 'good' | undefined {
  const bad = BAD.test(words) || NOT_GOOD.test(words);
  const good = GOOD.test(words) && !NOT_GOOD.test(words);
  if (bad === good) return undefined;
  return bad ? 'bad' : 'good';
}
