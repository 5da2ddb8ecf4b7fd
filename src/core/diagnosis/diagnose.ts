/** A paste -> what happened, the causes in order, each with its evidence in the pasted bytes, and what is still open. */
import { hostOf } from '../http/address.ts';
import type { Reading } from '../http/exchange.ts';
import { openFailures } from '../http/failing.ts';
import { isLoginRefusal } from '../http/status.ts';
import { wordsOf } from '../likeness/words.ts';
import { mask } from '../masking/mask.ts';
import { findSymptoms, ruleInput, type SeenSymptom, type TextSymptom } from '../symptoms/find.ts';
import type { Rule, RuleInput } from '../symptoms/rule.ts';
import type { Question } from '../tree/tree.ts';
import { failuresOf } from './failures.ts';
import { nextQuestion, questionAfter } from './next-question.ts';
import { type Alike, type Likeness, withAlike } from './order/alike.ts';
import { countedOf } from './order/counted.ts';
import { withoutLast, withoutNames, withoutRepeats } from './order/general.ts';
import { mayLikenessOrder } from './order/likeness-gate.ts';
import { type Context, type Ranked, type RankedCause, type Ranking, rank } from './order/rank.ts';
import { rootsFirst } from './order/roots.ts';
import { statusOf } from './order/status-of.ts';
import { endsWell } from './order/succeeded.ts';
import { isLaySpeech, roleStated, whoQuestion } from './who-first.ts';

/** How much of a paste is compared with others. */
const LONGEST_ALIKE = 8_000;

/** What is known about symptoms and causes, made from content/. */
export interface Knowledge<Cause extends RankedCause = RankedCause> {
  readonly rules: readonly Rule[];
  readonly texts: readonly TextSymptom[];
  /** Product that a symptom states, by symptom. */
  readonly products: ReadonlyMap<string, string>;
  /** Products that only send requests, so that none of them wrote a refusal. */
  readonly clients: ReadonlySet<string>;
  readonly causes: readonly Cause[];
  /** Left out where only what is seen shall count. */
  readonly likeness?: Likeness | undefined;
  readonly questions: readonly Question[];
  /** The first question that a role meets, by role. */
  readonly starts: ReadonlyMap<string, string>;
}

/** A cause with every place in the paste that speaks for it. */
export interface Diagnosed<Cause extends RankedCause = RankedCause> {
  readonly cause: Cause;
  readonly strength: 'proved' | 'suggested';
  readonly evidence: readonly SeenSymptom[];
  /** Symptoms that speak for it because the person stated them: the paste does not show them. */
  readonly stated: readonly string[];
  /** Words of the paste that pastes with this cause often hold, where no symptom speaks for it. */
  readonly words: readonly string[];
}

export interface Diagnosis<Cause extends RankedCause = RankedCause> {
  readonly reading: Reading;
  readonly input: RuleInput;
  readonly symptoms: readonly SeenSymptom[];
  readonly causes: readonly Diagnosed<Cause>[];
  readonly excluded: readonly { readonly cause: Cause; readonly by: string }[];
  /** The tree's question that separates the causes left best, or null where none does. */
  readonly next: string | null;
}

/**
 * Diagnoses a reading. `context` is what the person says besides; `answers` are symptoms they stated themselves. `chosen` is
 * the index of the exchange that they ask about, where several failed.
 * Never throws: a paste that shows no refusal gives no causes.
 */
export function diagnose<Cause extends RankedCause>(
  reading: Reading,
  knowledge: Knowledge<Cause>,
  context: Context = {},
  answers: readonly string[] = [],
  chosen?: number,
): Diagnosis<Cause> {
  const input = ruleInput(reading, chosen);
  const all = findSymptoms(input, knowledge.rules, knowledge.texts);
  const own = chosen === undefined ? all : ofExchange(all, input);
  const seen = withoutRepeats(own, knowledge.rules, knowledge.causes);
  const role = context.role ?? roleStated(answers, knowledge);
  const given: Given<Cause> = { input, knowledge, context: { ...context, role }, answers };
  const certain = withoutLast(seen, knowledge.rules);
  const first = ranked(certain, given);
  const symptoms = first.causes.length > 0 ? certain : seen;
  const ranking = first.causes.length > 0 ? first : ranked(seen, given);
  const isFine = answers.length === 0 && endsWell(input);
  const blamed = isFine ? ranking.causes.filter(isProved) : ranking.causes;
  const used = productsOf([...symptoms.map(({ symptom }) => symptom), ...answers], given);
  const isUseKnown = used.length + (context.named ?? []).length > 0;
  const causes = alike({ ...ranking, causes: blamed }, symptoms, given).map(({ evidence, ...rest }) => ({
    ...rest,
    evidence: evidence.flatMap((id) => symptoms.filter(({ symptom }) => symptom === id)),
    stated: evidence.filter((id) => answers.includes(id) && !symptoms.some(({ symptom }) => symptom === id)),
  }));
  const isAnybody = role === undefined && !isUseKnown && causes.length > 0 && isLaySpeech(input, symptoms, knowledge);
  return {
    reading,
    input,
    symptoms,
    causes,
    excluded: ranking.excluded,
    next:
      questionAfter(answers, knowledge.questions) ??
      (isAnybody ? whoQuestion(knowledge)?.id : undefined) ??
      nextQuestion(
        causes.map(({ cause }) => cause.id),
        knowledge.questions,
        { start: knowledge.starts.get(role ?? ''), isUseKnown },
      ),
  };
}

/** What is being diagnosed, with what is known. */
interface Given<Cause extends RankedCause> {
  readonly input: RuleInput;
  readonly knowledge: Knowledge<Cause>;
  readonly context: Context;
  readonly answers: readonly string[];
}

/** The causes in the order of `rank` for these symptoms, and for what the person stated. */
function ranked<Cause extends RankedCause>(symptoms: readonly SeenSymptom[], given: Given<Cause>): Ranking<Cause> {
  const { input, knowledge, context, answers } = given;
  const isApart = failuresOf(input) !== undefined;
  const counted = countedOf(input, isApart ? withoutLaterCalls(symptoms, input) : symptoms);
  const products = productsOf([...counted.map(({ symptom }) => symptom), ...answers], given);
  const status = statusOf(input);
  // Whoever writes its name under another status refuses no login by that.
  const isOther = status !== undefined && !isLoginRefusal(status);
  const telling = isOther ? withoutNames(counted, knowledge.rules) : counted;
  const found = [...new Set([...telling.map(({ symptom }) => symptom), ...answers])];
  const ranking = rank(found, knowledge.causes, { role: context.role, products, status });
  return rootsFirst(ranking, knowledge.causes);
}

/** The ranking with the order that likeness gives to what it leaves open, where likeness may count. */
function alike<Cause extends RankedCause>(
  ranking: Ranking<Cause>,
  symptoms: readonly SeenSymptom[],
  given: Given<Cause>,
): readonly Alike<Cause>[] {
  const { input, knowledge, context } = given;
  const plain = ranking.causes.map((one) => ({ ...one, words: [] }));
  const { likeness } = knowledge;
  if (!likeness || !mayLikenessOrder(input, context, ranking.causes.length > 0)) return plain;
  return withAlike(ranking, knowledge.causes, likeness, {
    words: wordsOf(mask(input.text.slice(0, LONGEST_ALIKE)).text),
    role: context.role,
    products: productsOf(
      symptoms.map(({ symptom }) => symptom),
      given,
    ),
    named: context.named ?? [],
  });
}

/** The products that the person names, and those that symptoms state. */
function productsOf<Cause extends RankedCause>(
  found: readonly string[],
  { knowledge, context }: Given<Cause>,
): readonly string[] {
  return [...new Set([...(context.products ?? []), ...found.flatMap((id) => knowledge.products.get(id) ?? [])])];
}

/** The symptoms without those of other exchanges that failed. */
function ofExchange(symptoms: readonly SeenSymptom[], { exchanges, failing }: RuleInput): readonly SeenSymptom[] {
  const others = new Set(openFailures(exchanges).filter((index) => index !== failing));
  return symptoms.filter(({ exchange }) => exchange === null || !others.has(exchange));
}

/**
 * The symptoms without those of later failures of the same host, which are a matter of their own. Earlier ones, and those
 * of another host, can be steps of one call: a registry and its token service.
 */
function withoutLaterCalls(
  symptoms: readonly SeenSymptom[],
  { exchanges, failing }: RuleInput,
): readonly SeenSymptom[] {
  if (failing === null) return symptoms;
  const host = (index: number) => hostOf(exchanges[index]?.request?.url);
  const later = new Set(openFailures(exchanges).filter((index) => index > failing && host(index) === host(failing)));
  return symptoms.filter(({ exchange }) => exchange === null || !later.has(exchange));
}

function isProved({ strength }: Ranked): boolean {
  return strength === 'proved';
}
