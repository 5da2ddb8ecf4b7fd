import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'PHP', paste: '403 Access denied\nsession.gc_maxlifetime = 1440', marks: ['gc_maxlifetime = 1440'] },
  { name: 'a setting', paste: '401 Unauthorized\nSESSION_LIFETIME=5', marks: ['SESSION_LIFETIME=5'] },
  { name: 'an object', paste: '401\nsession: { timeout: 900 }', marks: ['session: { timeout: 900'] },
  { name: 'a store', paste: '401\npruneSessionInterval: 60, ttl: 600', marks: ['pruneSessionInterval: 60, ttl: 600'] },
  { name: 'nothing refused', paste: 'SESSION_LIFETIME=5', marks: [] },
  { name: 'another reason is named', paste: '401 invalid signature\nSESSION_LIFETIME=5', marks: [] },
  { name: 'a cookie', paste: '401\nsession: { maxAge: 900, sameSite: "none" }', marks: [] },
];
