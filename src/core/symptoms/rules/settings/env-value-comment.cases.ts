import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a remark',
    paste: 'API_TOKEN=fake # the new one\nAPI_URL=x\n',
    marks: [' # the new one'],
    from: 'https://docs.docker.com/reference/cli/docker/container/run/#env',
  },
  { name: 'YAML takes it for a remark', paste: '  - API_TOKEN=fake # the new one\n', marks: [] },
  { name: 'a line of its own', paste: '# the new one\nAPI_TOKEN=fake\n', marks: [] },
  { name: 'a number sign in the value', paste: 'API_TOKEN=fa#ke\n', marks: [] },
];
