/** What the page diagnoses with is what the command line diagnoses with. */
import { expect, it } from 'vitest';
import { diagnose, type Knowledge } from '../core/diagnosis/diagnose.ts';
import { numberRules, unpackKnowledge } from '../core/diagnosis/transport/pack.ts';
import { partsFor, unpackTexts } from '../core/diagnosis/transport/pack-texts.ts';
import type { Reading } from '../core/http/exchange.ts';
import { readPaste } from '../core/http/read.ts';
import { unpackModel } from '../core/likeness/pack.ts';
import { isAnswerAlone } from '../core/symptoms/answer-alone.ts';
import { answerRules } from '../core/symptoms/answer-rules.ts';
import { findSymptoms, ruleInput } from '../core/symptoms/find.ts';
import { rules } from '../core/symptoms/rules/index.ts';
import { shownIn } from '../core/symptoms/texts/shown.ts';
import { joinContent } from './catalog.ts';
import { readDiagnosisCases } from './diagnosis-cases.ts';
import { knowledgeOf } from './knowledge.ts';
import { knowledgeData, likenessData, symptomWords, textParts } from './knowledge-data.ts';
import { readContent } from './read.ts';

const catalog = joinContent(readContent('content'));
const whole = knowledgeOf(catalog);
const { tables, marks, ruleCount } = knowledgeData(catalog);
const common = unpackKnowledge(tables);
const packedLikeness = likenessData(catalog);
const likeness = { ...packedLikeness, model: unpackModel(packedLikeness.model) };
const texts = textParts(catalog).map((part, number) => unpackTexts(part, number, ruleCount));
const symptoms = symptomWords(catalog).flat();
const idOf = (number: string) => symptoms[Number(number)]?.[0];

/** As the page has it. */
function knowledgeFor(reading: Reading): Knowledge {
  const asked = isAnswerAlone(reading) ? answerRules : rules;
  const parts = partsFor(marks, shownIn(reading));
  return { ...common, likeness, rules: numberRules(asked, 0), texts: parts.flatMap((part) => texts[part] ?? []) };
}

it('has words for every symptom of the content', () => {
  expect(new Set(symptoms.map(([id]) => id))).toEqual(new Set(catalog.symptoms.map(({ id }) => id)));
});

it('has the same texts', () => {
  const anchors = (all: Knowledge['texts']) => all.map(({ patterns }) => patterns.map(({ anchor }) => anchor));
  expect(texts.flat().map(({ id }) => idOf(id))).toEqual(whole.texts.map(({ id }) => id));
  expect(anchors(texts.flat())).toEqual(anchors(whole.texts));
});

it('sees in every case what all rules and texts see', () => {
  for (const { paste } of readDiagnosisCases().flatMap(({ cases }) => cases)) {
    const reading = readPaste(paste);
    const input = ruleInput(reading);
    const { rules, texts } = knowledgeFor(reading);
    const found = findSymptoms(input, isAnswerAlone(reading) ? rules : [], texts);
    const named = found.map((seen) => ({ ...seen, symptom: idOf(seen.symptom) }));
    expect(named, paste).toEqual(findSymptoms(input, isAnswerAlone(reading) ? whole.rules : [], whole.texts));
  }
});

/** One paste for each kind of symptom, and answers alone. */
const cases: [string, string[]][] = [
  ['2026/11/24 08:54:24 [error] 15#15: *12 user "bob" was not found in "/etc/nginx/.htpasswd"', []],
  ['HTTP/1.1 401 Unauthorized\nServer: nginx\nWWW-Authenticate: Basic realm="x"\n\n', ['box-fails-for-everybody']],
  ['401 {"error":{"code":"invalid_api_key"}}', []],
  ['Login failed', []],
  ['I cannot get into my library account, it says 401', []],
  ['I cannot get into my library account, it says 401', ['role-visitor']],
  ['', ['box-fails-for-everybody']],
];

it.each(cases)('diagnoses the same: %s', (paste, answers) => {
  const reading = readPaste(paste);
  const plain = diagnose(reading, whole, {}, answers);
  const numbers = answers.map((id) => String(symptoms.findIndex(([known]) => known === id)));
  const found = diagnose(reading, knowledgeFor(reading), {}, numbers);
  expect(found.symptoms.map(({ symptom }) => idOf(symptom))).toEqual(plain.symptoms.map(({ symptom }) => symptom));
  expect(found.causes.map(({ cause }) => cause.id)).toEqual(plain.causes.map(({ cause }) => cause.id));
  expect(plain.causes.length).toBeGreaterThan(0);
  expect(found.next).toBe(plain.next);
});

it('needs few parts for a refusal', () => {
  const reading = readPaste(
    'HTTP/2 401\nwww-authenticate: Bearer error="invalid_token"\n\n{"message":"Unauthorized"}\n',
  );
  expect(partsFor(marks, shownIn(reading)).length).toBeLessThan(marks.length / 4);
});
