import type { RuleCase } from '../../cases/rule-case.ts';

const LISTED = '1. Authorization: Bearer <token>\n2. Authorization: Basic <credentials>';

export const cases: readonly RuleCase[] = [
  { name: 'numbered', paste: `We need both:\n${LISTED}`, marks: [LISTED] },
  { name: 'one of them', paste: '- Authorization: Bearer <token>\n- Accept: application/json', marks: [] },
  { name: 'of one scheme', paste: '- Authorization: Bearer <one>\n- Authorization: Bearer <two>', marks: [] },
];
