import { expect, it } from 'vitest';
import { readPaste } from '../../http/read.ts';
import { ruleInput } from '../../symptoms/find.ts';
import { countedOf } from './counted.ts';

const answer = `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"
`;
const sent = (value: string) =>
  `> GET / HTTP/1.1\n> Host: a.example\n> Authorization: ${value}\n>\n${answer.replace(/^/gm, '< ')}`;

const cases: [string, string, boolean][] = [
  ['a token was sent', sent('Bearer abc.def.ghi'), true],
  ['nothing stands behind Bearer', sent('Bearer'), false],
  ['only the answer is shown', answer, true],
  ['the challenge says that nothing came', sent('Bearer').replace('The token expired', 'The token is missing'), true],
];

it.each(cases)('the verdict on a token counts: %s', (_, paste, counts) => {
  const input = ruleInput(readPaste(paste));
  const start = paste.indexOf('error="invalid_token"');
  const seen = { exchange: input.failing, span: { start, end: start + 21 } };
  expect(countedOf(input, [seen])).toEqual(counts ? [seen] : []);
});
