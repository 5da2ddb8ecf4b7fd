/** A paste -> the symptoms seen in it, each with every place where it stands. */
import type { Exchange, Reading, Span } from '../http/exchange.ts';
import { exchangeAt } from '../http/exchange-at.ts';
import { failingExchange } from '../http/failing.ts';
import { challengesIn } from './facts/challenges.ts';
import type { Rule, RuleInput, Sighting } from './rule.ts';
import { wordFilter } from './texts/grams.ts';
import { plain } from './texts/plain.ts';
import type { TextPattern } from './texts/text-pattern.ts';

/** A symptom whose text programs print. */
export interface TextSymptom {
  readonly id: string;
  readonly patterns: readonly TextPattern[];
}

export interface SeenSymptom extends Sighting {
  readonly symptom: string;
}

/**
 * What the rules need of a reading: challenges parsed once, the failing exchange named. `chosen` is the index of another
 * exchange whose refusal is the matter.
 */
export function ruleInput(reading: Reading, chosen?: number): RuleInput {
  const { text, exchanges } = reading;
  const read = exchanges.map(({ response }) => challengesIn(response));
  return {
    text,
    exchanges,
    challenges: read.map(({ challenges }) => challenges),
    problems: read.map(({ problems }) => problems),
    failing: chosen !== undefined && exchanges[chosen] ? chosen : failingExchange(exchanges),
  };
}

/** Symptoms in the order of `rules`, then of `texts`; a symptom may be seen in several places. */
export function findSymptoms(input: RuleInput, rules: readonly Rule[], texts: readonly TextSymptom[]): SeenSymptom[] {
  const byRule = rules.flatMap((rule) => rule.find(input).map((sighting) => ({ symptom: rule.id, ...sighting })));
  return [...byRule, ...textSymptoms(input, texts)];
}

function textSymptoms({ text, exchanges }: RuleInput, texts: readonly TextSymptom[]): SeenSymptom[] {
  const found = texts.map((): SeenSymptom[] => []);
  const look = (written: string, at: Span | undefined, from = 0) => {
    const { text: within, origin } = plain(written);
    const lower = within.toLowerCase();
    const mayHold = wordFilter(lower);
    for (const [index, { id, patterns }] of texts.entries()) {
      for (const pattern of patterns) {
        if (!mayHold(pattern.anchor)) continue;
        for (const span of pattern.find(within, lower)) {
          const { start, end } = origin(span);
          const place = at ?? { start: from + start, end: from + end };
          found[index]?.push({ symptom: id, exchange: exchangeAt(exchanges, place), span: place });
        }
      }
    }
  };
  if (text.length < LARGE || !/^\ufeff?\s*\{/.test(text.slice(0, 100))) look(text, undefined);
  else {
    for (const { start, end } of toldIn(exchanges))
      look(text.slice(start, Math.min(end, start + MOST)), undefined, start);
  }
  // What stands encoded in the paste (JSON in a HAR) is read decoded; the whole of it is then the place.
  for (const { request, response } of exchanges) {
    for (const part of [response?.body, ...(response?.fields ?? []), ...(request?.fields ?? [])]) {
      if (part?.decoded) look('value' in part ? `${part.name}: ${part.value}` : part.text, part.span);
    }
  }
  return found.flat();
}

/** From this length on a HAR is looked through only where its reader took fields, and each message only so far. */
const LARGE = 2_000_000;
const MOST = 200_000;

function toldIn(exchanges: readonly Exchange[]): Span[] {
  return exchanges.flatMap(({ request, response }) =>
    [request, response].flatMap((message) => (message && message.fields.length > 0 ? [message.span] : [])),
  );
}
