import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a word that a task puts there',
    paste: 'nuget push app.nupkg -Source https://nuget.example.com -ApiKey RequiredApiKey',
    marks: ['RequiredApiKey'],
  },
  { name: 'with a sign', paste: 'foo-cli login --token=your-token', marks: ['your-token'] },
  { name: 'a variable', paste: 'foo-cli login --token $TOKEN', marks: [] },
  { name: 'a hidden one', paste: 'foo-cli login --token xxxxx', marks: [] },
  { name: 'another option', paste: 'kubectl --context dummy get pods', marks: [] },
  { name: 'a manual', paste: '--token TOKEN    the token to use', marks: [] },
  {
    name: 'Azure Artifacts, which takes any',
    paste: 'nuget push app.nupkg -Source feed -ApiKey AzureArtifacts',
    marks: [],
  },
];
