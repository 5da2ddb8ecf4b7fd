/** What the engine knows of a paste: rules, and the data that the build packs of content/. Symptoms have numbers for ids. */
import data from 'virtual:knowledge';
import textParts from 'virtual:texts';
import type { Knowledge } from '../../../core/diagnosis/diagnose.ts';
import { isOpenToLikeness } from '../../../core/diagnosis/order/likeness-gate.ts';
import type { RankedCause } from '../../../core/diagnosis/order/rank.ts';
import { numberRules, unpackKnowledge } from '../../../core/diagnosis/transport/pack.ts';
import { partsFor, unpackTexts } from '../../../core/diagnosis/transport/pack-texts.ts';
import type { Reading } from '../../../core/http/exchange.ts';
import { isAnswerAlone } from '../../../core/symptoms/answer-alone.ts';
import { answerRules } from '../../../core/symptoms/answer-rules.ts';
import type { TextSymptom } from '../../../core/symptoms/find.ts';
import type { Rule } from '../../../core/symptoms/rule.ts';
import { shownIn } from '../../../core/symptoms/texts/shown.ts';
import { likenessOf } from '../../shared/likeness.ts';

interface EngineCause extends RankedCause {
  readonly url: string;
  readonly aliases: readonly string[];
}

const unpacked = unpackKnowledge(data.tables);
const first = numberRules(answerRules, 0);
const causes = unpacked.causes.map((cause) => ({ ...cause, url: `/causes/${cause.id}/`, aliases: [] }));
/** Parts of the texts that have been unpacked: their patterns are compiled once. */
const texts = new Map<number, readonly TextSymptom[]>();

/** All knowledge but for rules and texts that see nothing in what was read. Rejects when a part of it can't be loaded. */
export async function knowledgeFor(reading: Reading): Promise<Knowledge<EngineCause>> {
  const parts = partsFor(data.marks, shownIn(reading));
  const [rules, likeness, found] = await Promise.all([
    rulesFor(reading),
    isOpenToLikeness(reading) ? likenessOf() : undefined,
    Promise.all(parts.map(textsOf)),
  ]);
  return { ...unpacked, causes, rules, likeness, texts: found.flat() };
}

async function rulesFor(reading: Reading): Promise<readonly Rule[]> {
  if (isAnswerAlone(reading)) return first;
  const { otherRules } = await import('../../../core/symptoms/other-rules.ts');
  return [...first, ...numberRules(otherRules, first.length)];
}

async function textsOf(number: number): Promise<readonly TextSymptom[]> {
  const known = texts.get(number) ?? unpackTexts((await textParts[number]?.())?.default ?? '', number, data.ruleCount);
  texts.set(number, known);
  return known;
}
