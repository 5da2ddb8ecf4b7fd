import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a client for GraphQL',
    paste:
      "new ApolloClient({ uri: 'http://localhost:4000/graphql', cache })\n// req.session.userId is undefined, not logged in",
    marks: ['new ApolloClient({ uri:'],
  },
  {
    name: 'a query of a store',
    paste: "fetchBaseQuery({ baseUrl: 'http://localhost:8000/api' })\n401 although the sessionid cookie is there",
    marks: ["fetchBaseQuery({ baseUrl: 'http:"],
  },
  {
    name: 'an address with a variable',
    paste: 'fetch(`$\u007bAPI}/me`) // 401, though the cookie is set',
    marks: ['fetch(`$\u007b'],
  },
  {
    name: 'the code sends cookies',
    paste: "fetch(`$\u007bAPI}/me`, { credentials: 'include' }) // 401, though the cookie is set",
    marks: [],
  },
  {
    name: 'a token',
    paste: 'fetch(`$\u007bAPI}/me`, { headers: { Authorization: t } }) // 401, session lost',
    marks: [],
  },
  { name: 'no session', paste: 'fetch(`$\u007bAPI}/me`) // 401', marks: [] },
  {
    name: 'a link for uploads',
    paste: 'createUploadLink({ uri: \'http://localhost:4000/graphql\' })\n{"data":{"me":null}}',
    marks: ['createUploadLink('],
  },
  {
    name: 'what the server allows',
    paste: "axios.get(apiUrl + '/sessioninfo')\ncors: { credentials: true }\n401",
    marks: ['axios.get(apiUrl +'],
  },
];
