import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'where from', paste: 'uses the access key from the env var', marks: ['access key from the env var'] },
  {
    name: 'what wins',
    paste: 'environment variables take precedence over the profile',
    marks: ['environment variables take precedence'],
  },
  { name: 'what has to go', paste: 'unset AWS_SECRET_ACCESS_KEY', marks: ['unset AWS_SECRET_ACCESS_KEY'] },
  { name: 'a production environment', paste: 'environment: production', marks: [] },
  {
    name: 'the advice of dotenv',
    paste: '[dotenv@17] injecting env (0) from .env -- tip: override existing env vars',
    marks: [],
  },
  { name: 'a variable', paste: 'API_TOKEN=fake', marks: [] },
  { name: 'a system', paste: 'Deletes an environment member from a development environment.', marks: [] },
  { name: 'a setting of another kind', paste: 'app_settings overrides the theme, 401', marks: [] },
];
