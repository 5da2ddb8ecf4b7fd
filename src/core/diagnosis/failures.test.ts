import { expect, it } from 'vitest';
import { readPaste } from '../http/read.ts';
import { ruleInput } from '../symptoms/find.ts';
import { failuresOf } from './failures.ts';

const call = (path: string, status: string) =>
  `> GET ${path} HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 ${status}\n<\n`;

const cases: [string, string, number[] | undefined][] = [
  ['one', call('/a', '401 Unauthorized'), undefined],
  ['two', call('/a', '401 Unauthorized') + call('/b', '200 OK') + call('/c', '403 Forbidden'), [0, 2]],
  ['the same twice', call('/a', '401 Unauthorized') + call('/a', '401 Unauthorized'), undefined],
  ['a refusal that a later success answers', call('/a', '401 Unauthorized') + call('/a', '200 OK'), undefined],
  ['answers alone', 'HTTP/1.1 401 Unauthorized\n\nHTTP/1.1 403 Forbidden\n', undefined],
];

it.each(cases)('%s', (_, paste, failed) => {
  expect(failuresOf(ruleInput(readPaste(paste)))?.failed).toEqual(failed);
});
