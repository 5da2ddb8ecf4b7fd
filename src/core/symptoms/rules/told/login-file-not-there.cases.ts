import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'not mounted',
    paste: 'Unauthorized\n/root/.docker/config.json is not mounted in the container',
    marks: ['/root/.docker/config.json is not mounted'],
  },
  {
    name: 'not copied',
    paste: 'npm ci: 401 in the image, I forgot to copy the .npmrc',
    marks: ['forgot to copy the .npmrc'],
  },
  { name: 'ignored by git', paste: '.env is not in the .gitignore, 401', marks: [] },
  { name: 'another file', paste: 'index.html is not mounted, 401', marks: [] },
];
