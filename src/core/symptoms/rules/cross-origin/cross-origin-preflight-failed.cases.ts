import { failedHar } from '../../cases/failed-har.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Chromium by Playwright',
    paste: failedHar({ status: -1, _failureText: 'net::ERR_FAILED' }, { Authorization: 'Bearer abc' }),
    marks: ['net::ERR_FAILED'],
    from: 'captured: Chromium 156',
  },
  { name: 'a field that needs none', paste: failedHar({ status: 0, _error: 'net::ERR_FAILED' }), marks: [] },
  { name: 'answered', paste: failedHar({ status: 401 }, { Authorization: 'Bearer abc' }), marks: [] },
];
