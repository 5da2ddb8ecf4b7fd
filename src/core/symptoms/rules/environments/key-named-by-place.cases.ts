/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: settings and programs write variables so */
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a region', paste: '"Authorization: Bearer ${EU_API_KEY}"', marks: ['EU_API_KEY'] },
  { name: 'a test system', paste: 'key: secrets.SHOP_SANDBOX_TOKEN', marks: ['SHOP_SANDBOX_TOKEN'] },
  { name: 'in brackets', paste: 'X-Api-Key: <US_TOKEN>', marks: ['US_TOKEN'] },
  { name: 'no place', paste: 'Authorization: Bearer ${API_KEY}', marks: [] },
  { name: 'a part of a name', paste: '${STATUS_API_KEY}', marks: [] },
  { name: 'a workflow that fails', paste: 'TOKEN: ${{ secrets.EU_TOKEN }}\n401', marks: ['EU_TOKEN'] },
  { name: 'a workflow', paste: 'TOKEN: ${{ secrets.STAGING_TOKEN }}', marks: [] },
];
