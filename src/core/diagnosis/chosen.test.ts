/** Several calls failed: what one of them tells does not count for another. */
import { expect, it } from 'vitest';
import { readPaste } from '../http/read.ts';
import { rules } from '../symptoms/rules/index.ts';
import { madeCause } from '../testing/made-cause.ts';
import { diagnose } from './diagnose.ts';

const paste = `> GET /cart HTTP/1.1
> Host: a.example
> Authorization: Bearer abcdefghijklmnop1234
>
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Bearer error="invalid_token"
<
> GET /refresh HTTP/1.1
> Host: a.example
>
< HTTP/1.1 403 Forbidden
<
{"error":"csrf token mismatch"}
`;
const causes = [
  madeCause('token', { suggests: ['challenge-invalid-token'] }),
  madeCause('form', { suggests: ['csrf-refused'] }),
];
const knowledge = {
  rules,
  texts: [],
  products: new Map(),
  clients: new Set<string>(),
  causes,
  questions: [],
  starts: new Map<string, string>(),
};
const causesOf = (chosen?: number) =>
  diagnose(readPaste(paste), knowledge, {}, [], chosen).causes.map(({ cause }) => cause.id);

it('the refusal that is the matter has its own causes', () => {
  expect(causesOf()).toEqual(['token']);
});

it('the call that somebody asks about has its own', () => {
  expect(causesOf(1)).toEqual(['form']);
});

it('a call that is not there leaves it as it was', () => {
  expect(causesOf(9)).toEqual(['token']);
});
