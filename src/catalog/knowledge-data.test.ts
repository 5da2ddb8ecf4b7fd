/** What the page diagnoses with is what the command line diagnoses with. */
import { expect, it } from 'vitest';
import { diagnose, type Knowledge } from '../core/diagnosis/diagnose.ts';
import { unpackKnowledge } from '../core/diagnosis/pack.ts';
import { readPaste } from '../core/http/read.ts';
import { rules } from '../core/symptoms/rules/index.ts';
import { joinContent } from './catalog.ts';
import { knowledgeOf } from './knowledge.ts';
import { knowledgeData, symptomWords } from './knowledge-data.ts';
import { readContent } from './read.ts';

const catalog = joinContent(readContent('content'));
const whole = knowledgeOf(catalog);
const packed = unpackKnowledge(knowledgeData(catalog), rules);
const symptoms = symptomWords(catalog).flat();
const idOf = (number: string) => symptoms[Number(number)]?.[0];

it('has words for every symptom of the content', () => {
  expect(new Set(symptoms.map(([id]) => id))).toEqual(new Set(catalog.symptoms.map(({ id }) => id)));
});

it('has the same texts', () => {
  const anchors = ({ texts }: Knowledge) => texts.map(({ patterns }) => patterns.map(({ anchor }) => anchor));
  expect(packed.texts.map(({ id }) => idOf(id))).toEqual(whole.texts.map(({ id }) => id));
  expect(anchors(packed)).toEqual(anchors(whole));
});

/** One paste for each kind of symptom, and answers alone. */
const cases: [string, string[]][] = [
  ['2026/11/24 08:54:24 [error] 15#15: *12 user "bob" was not found in "/etc/nginx/.htpasswd"', []],
  ['HTTP/1.1 401 Unauthorized\nServer: nginx\nWWW-Authenticate: Basic realm="x"\n\n', ['box-fails-for-everybody']],
  ['401 {"error":{"code":"invalid_api_key"}}', []],
  ['', ['box-fails-for-everybody']],
];

it.each(cases)('diagnoses the same: %s', (paste, answers) => {
  const plain = diagnose(readPaste(paste), whole, {}, answers);
  const numbers = answers.map((id) => String(symptoms.findIndex(([known]) => known === id)));
  const found = diagnose(readPaste(paste), packed, {}, numbers);
  expect(found.symptoms.map(({ symptom }) => idOf(symptom))).toEqual(plain.symptoms.map(({ symptom }) => symptom));
  expect(found.causes.map(({ cause }) => cause.id)).toEqual(plain.causes.map(({ cause }) => cause.id));
  expect(plain.causes.length).toBeGreaterThan(0);
  expect(found.next).toBe(plain.next);
});
