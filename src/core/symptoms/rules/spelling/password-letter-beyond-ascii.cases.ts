import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an umlaut', paste: 'Fake4loJ1Öb\n<h1>401 Unauthorized</h1>', marks: ['Fake4loJ1Öb'] },
  { name: 'a sign of a currency', paste: 'Login failed\nFake2026£Word', marks: ['Fake2026£Word'] },
  { name: 'a word', paste: 'Fährenlinie\n401 Unauthorized', marks: [] },
  { name: 'no failure', paste: 'Fake4loJ1Öb\nis new', marks: [] },
  { name: 'ASCII', paste: 'fake%41Word2\n401 Unauthorized', marks: [] },
];
