import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a key',
    paste: '401 Incorrect API key provided (https://dashscope.aliyuncs.com)',
    marks: ['dashscope'],
    from: 'https://github.com/BerriAI/litellm/issues/12571',
  },
  { name: 'a login', paste: 'dexcom: Publisher account password failed', marks: ['dexcom'] },
  { name: 'a client', paste: "RingCentral({ server }) says: { error: 'invalid_client' }", marks: ['RingCentral'] },
  { name: 'no reason', paste: '401 from https://api.moonshot.cn', marks: [] },
];
