import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Digest',
    paste: 'Information: AuthenticationScheme: Digest was challenged.',
    marks: ['AuthenticationScheme: Digest was challenged'],
    from: 'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/Core/src/LoggingExtensions.cs',
  },
  {
    name: 'a key of an own kind',
    paste: '      AuthenticationScheme: ApiKey was challenged.',
    marks: ['AuthenticationScheme: ApiKey was challenged'],
  },
  { name: 'Bearer', paste: 'AuthenticationScheme: Bearer was challenged.', marks: [] },
  { name: 'refused', paste: 'AuthenticationScheme: Digest was forbidden.', marks: [] },
];
