import { failedHar } from '../../cases/failed-har.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Chromium by Playwright',
    paste: failedHar({ status: -1, _failureText: 'net::ERR_FAILED' }),
    marks: ['net::ERR_FAILED'],
    from: 'captured: Chromium 156',
  },
  { name: 'Chrome', paste: failedHar({ status: 0, _error: 'net::ERR_FAILED' }), marks: ['net::ERR_FAILED'] },
  {
    name: 'with Authorization a preflight comes first',
    paste: failedHar({ status: 0, _error: 'net::ERR_FAILED' }, { Authorization: 'Bearer abc' }),
    marks: [],
  },
  {
    name: 'the same origin',
    paste: failedHar({ status: 0, _error: 'net::ERR_FAILED' }, { Referer: 'https://api.example.com/' }),
    marks: [],
  },
  { name: 'no name', paste: failedHar({ status: 0, _error: 'net::ERR_NAME_NOT_RESOLVED' }), marks: [] },
];
