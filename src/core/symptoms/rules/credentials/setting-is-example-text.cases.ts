import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'of an env file', paste: 'OPENAI_API_KEY=your_api_key_here\n', marks: ['your_api_key_here'] },
  { name: 'in quotes', paste: 'export API_TOKEN="your token"\n', marks: ['your token'] },
  { name: 'in brackets', paste: 'export API_TOKEN="<token>"\n', marks: [] },
  { name: 'JSON', paste: '{\n  "apiKey": "INSERT-YOUR-KEY",\n  "n": 1\n}', marks: ['INSERT-YOUR-KEY'] },
  { name: 'YAML', paste: 'password: changeme\n', marks: ['changeme'] },
  { name: 'a value', paste: 'OPENAI_API_KEY=sk-fakefakefake\n', marks: [] },
  { name: 'hidden by a person', paste: 'API_TOKEN=********\n', marks: [] },
  { name: 'another setting', paste: 'TITLE=your title here\n', marks: [] },
];
