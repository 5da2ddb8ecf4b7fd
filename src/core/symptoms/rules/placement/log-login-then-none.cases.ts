import type { RuleCase } from '../../cases/rule-case.ts';

const ACCEPTED = '192.0.2.7 - bob [04/Sep/2026:08:55:16 +0000] "POST /rpc HTTP/1.1" 200 68 "-" "Panel/7.1"';
const REFUSED = '192.0.2.7 - - [04/Sep/2026:08:59:55 +0000] "POST /rpc HTTP/1.1" 401 381 "-" "Panel/plugin"';

export const cases: readonly RuleCase[] = [
  { name: 'another program', paste: `${ACCEPTED}\n${REFUSED}`, marks: [REFUSED] },
  { name: 'the same program, in turn', paste: `${REFUSED.replace('plugin', '7.1')}\n${ACCEPTED}`, marks: [] },
  { name: 'another address', paste: `${ACCEPTED}\n${REFUSED.replace('/rpc', '/login')}`, marks: [] },
];
