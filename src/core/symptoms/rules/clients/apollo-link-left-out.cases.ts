import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'not in the chain',
    paste: 'const authLink = setContext(withToken);\nnew ApolloClient({ link: httpLink, cache });\n',
    marks: ['link: httpLink'],
    from: 'https://www.npmjs.com/package/@apollo/client',
  },
  { name: 'behind the end', paste: 'link: httpLink.concat(authLink),', marks: ['httpLink.concat(authLink'] },
  {
    name: 'in the chain',
    paste: 'const authLink = setContext(withToken);\nnew ApolloClient({ link: authLink.concat(httpLink), cache });\n',
    marks: [],
  },
];
