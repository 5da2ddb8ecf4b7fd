import { expect, it } from 'vitest';
import { maskedName } from './masked-name.ts';

it.each([
  ['trace.har', 'trace.masked.har'],
  ['app.log.1', 'app.log.masked.1'],
  ['.env', '.env.masked.txt'],
  ['log', 'log.masked.txt'],
  [undefined, 'masked.txt'],
])('%s is saved as %s', (file, name) => {
  expect(maskedName(file)).toBe(name);
});
