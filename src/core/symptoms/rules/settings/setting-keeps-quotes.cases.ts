import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'YAML of compose', paste: "      ADMIN_PASSWORD: '''fake'''\n", marks: ["'''fake'''"] },
  { name: 'double quotes', paste: '      API_TOKEN: "\\"fake\\""\n', marks: ['"\\"fake\\""'] },
  { name: 'docker inspect', paste: '"Env": [\n  "API_KEY=\\"fake\\"",\n]', marks: ['\\"fake\\"'] },
  { name: 'an env file', paste: `API_KEY="'fake'"\n`, marks: [`"'fake'"`] },
  { name: 'TOML', paste: "API_KEY = '''fake'''\n", marks: [] },
  { name: 'once quoted', paste: "API_KEY: 'fake'\n", marks: [] },
  { name: 'a name in small letters', paste: 'token: "\'fakefake\'"\n', marks: ['"\'fakefake\'"'] },
];
