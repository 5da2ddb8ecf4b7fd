import { expect, it } from 'vitest';
import { waitOf } from './retry-after.ts';

it.each([
  ['30', 'wait 30 seconds before you send it again'],
  ['1', 'wait 1 second before you send it again'],
  ['3600', 'wait 60 minutes before you send it again'],
  ['86400', 'wait 24 hours before you send it again'],
  ['Wed, 25 Nov 2026 08:00:00 GMT', 'send it again after Wed, 25 Nov 2026 08:00:00 GMT'],
  ['soon', undefined],
])('Retry-After: %s', (value, words) => {
  expect(waitOf(value)).toBe(words);
});
