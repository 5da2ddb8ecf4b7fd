import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a feed of another server',
    paste: 'dotnet nuget push app.nupkg --source gitea --api-key "$TOKEN"\n',
    marks: ['nuget push'],
    from: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-nuget-push',
  },
  {
    name: 'nuget.org',
    paste: 'dotnet nuget push app.nupkg -k "$KEY" -s https://api.nuget.org/v3/index.json\n',
    marks: [],
  },
  { name: 'no key', paste: 'dotnet nuget push app.nupkg --source gitea\n', marks: [] },
];
