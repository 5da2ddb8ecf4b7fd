/** The page asks an answer alone by `answerRules` only. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPaste } from '../http/read.ts';
import { isAnswerAlone } from './answer-alone.ts';
import type { RuleCase } from './cases/rule-case.ts';
import { ruleInput } from './find.ts';
import { otherRules } from './other-rules.ts';

describe('isAnswerAlone', () => {
  const answer = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n';
  const cases: [string, string, boolean][] = [
    ['an answer', answer, true],
    ['an answer with a body', `${answer}\n{"message":"Unauthorized"}\n`, true],
    ['a body that states its status', '{"status":401,"error":"Unauthorized"}', true],
    ['a body that states none', '{"error":"invalid_token"}', false],
    ['an answer below a request', `> GET / HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 401 Unauthorized\n<\n`, false],
    ['an answer below its command', `$ curl -i https://a.example/\n${answer}`, false],
    ['an answer below words', `I always get this:\n\n${answer}`, false],
    ['a page above code', '<title>401 Authorization Required</title>\nfetch(url)', false],
    ['two answers', `${answer}\n${answer}`, false],
    ['a proxy that asks', 'HTTP/1.1 407 Proxy Authentication Required\n', false],
    ['an error line', 'Error: 401 Unauthorized', false],
    ['nothing', '', false],
  ];
  it.each(cases)('%s', (_, paste, expected) => {
    expect(isAnswerAlone(readPaste(paste))).toBe(expected);
  });
});

it('is when no other rule sees anything; one that does belongs in answer-rules.ts', async () => {
  const folder = new URL('rules/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.cases.ts'));
  let alone = 0;
  for (const file of files) {
    const { cases }: { cases: readonly RuleCase[] } = await import(new URL(file, folder).href);
    for (const { paste } of cases) {
      const reading = readPaste(paste);
      if (!isAnswerAlone(reading)) continue;
      alone += 1;
      const input = ruleInput(reading);
      const seen = otherRules.filter((rule) => rule.find(input).length > 0).map(({ id }) => id);
      expect(seen, paste).toEqual([]);
    }
  }
  expect(alone).toBeGreaterThan(0);
});
