import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'above the message', paste: 'Qv?$z&2fake7\nLogin... Error: Unknown.', marks: ['Qv?$z&2fake7'] },
  { name: 'below it', paste: '401 Unauthorized\nwith this one:\nfake%41Word2\n', marks: ['fake%41Word2'] },
  { name: 'no failure', paste: 'Qv?$z&2fake7\nis what the generator gave me', marks: [] },
  { name: 'a version', paste: 'demo-package@4.17.21\nError: Request failed with status code 401', marks: [] },
  { name: 'an image', paste: 'registry@sha256\n401 Unauthorized', marks: [] },
  { name: 'letters beyond ASCII', paste: 'Fake4loJ1Öb\n401 Unauthorized', marks: [] },
];
