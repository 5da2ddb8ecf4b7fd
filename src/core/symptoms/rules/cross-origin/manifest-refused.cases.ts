import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'in a log', paste: '"GET /manifest.json HTTP/1.1" 401 179', marks: ['/manifest.json'] },
  {
    name: 'the status first',
    paste:
      'Failed to load resource: the server responded with a status of 401 () https://app.example.com/site.webmanifest:1',
    marks: ['https://app.example.com/site.webmanifest'],
  },
  { name: 'it is found', paste: '"GET /manifest.json HTTP/1.1" 200 179', marks: [] },
  { name: 'a manifest of images', paste: 'GET /v2/app/manifests/latest 401', marks: [] },
];
