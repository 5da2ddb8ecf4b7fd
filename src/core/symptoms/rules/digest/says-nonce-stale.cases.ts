import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a log', paste: 'digest auth: the nonce has expired', marks: ['nonce has expired'] },
  { name: 'before', paste: 'camera answers 401 because of a stale nonce', marks: ['stale nonce'] },
  {
    name: 'the parameter',
    paste: 'after an hour the answer has stale=true and the client stops',
    marks: ['stale=true'],
  },
  { name: 'a proof', paste: 'DPoP nonce expired, 401', marks: [] },
  { name: 'a chain', paste: 'nonce too low: the transaction is stale', marks: [] },
  {
    name: 'a new nonce',
    paste: 'After two minutes the camera answers 401 Unauthorized with a new nonce.',
    marks: ['new nonce'],
  },
  { name: 'the count', paste: 'digest: nonce count replay detected', marks: ['nonce count replay'] },
];
