import { expect, it } from 'vitest';
import { readPaste } from '../../http/read.ts';
import { madeCause } from '../../testing/made-cause.ts';
import { diagnose } from '../diagnose.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { reportOf } from './report.ts';

const knowledge = {
  ...{
    rules: [],
    texts: [],
    products: new Map(),
    clients: new Set<string>(),
    questions: [],
    starts: new Map<string, string>(),
  },
  causes: [{ ...madeCause('any'), url: '/causes/any/', aliases: [] }],
};
const cases: [string, Outcome][] = [
  ['', 'empty'],
  ['HTTP/1.1 200 OK\n', 'no-failure'],
  ['HTTP/1.1 401 Unauthorized\n', 'unexplained'],
  ['GET / HTTP/1.1\nHost: api.example.com\n', 'only-request'],
  ['curl https://api.example.com/', 'only-request'],
  ['{"error":"teapot"}', 'no-status'],
  ['Server: nginx\nDate: Tue, 24 Nov 2026 08:54:24 GMT\nContent-Type: text/html\n', 'no-status'],
  ['What is for lunch today?', 'not-http'],
];

it.each(cases)('%j is %s', (paste, expected) => {
  const reading = readPaste(paste);
  const report = reportOf(diagnose(reading, knowledge), (id) => id);
  expect(outcomeOf(report, reading.exchanges)).toBe(expected);
});

it.each(['Access denied\nError code 1020\n', '<html><h1>Error 1020</h1></html>'])(
  '%j with a number of its vendor is a failure',
  (paste) => {
    const reading = readPaste(paste);
    const report = reportOf(diagnose(reading, knowledge), (id) => id);
    expect(outcomeOf(report, reading.exchanges, true)).toBe('unexplained');
  },
);
