import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a code', paste: "axios.get('url_that_returns_301', { auth })", marks: ['301'] },
  { name: 'the word', paste: 'after the redirect the answer is 401', marks: ['redirect'] },
  { name: 'a list of changes', paste: 'Fragments are kept across redirects.\nRedirection auth handling.', marks: [] },
  {
    name: 'a list of codes',
    paste: '307 => Temporary Redirect,\n400 => Bad Request,\n401 => Unauthorized,\n402 => x,\n403 => Forbidden',
    marks: [],
  },
  { name: 'a loop without a login', paste: 'too many redirects', marks: [] },
  { name: 'a parameter of OAuth', paste: 'redirect_uri=https://app.example.com/', marks: [] },
  {
    name: 'a slash',
    paste: 'Without trailing slash I get 401, with slash it works',
    marks: ['Without trailing slash I get 401'],
  },
];
