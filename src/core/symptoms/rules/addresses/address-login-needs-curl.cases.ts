import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one address, two clients',
    paste:
      'http://fake:fake@search:8983/solr gives 401 Unauthorized\ncurl http://fake:fake@search:8983/solr works fine',
    marks: ['fake:fake'],
  },
  {
    name: 'the other way about',
    paste: 'url: http://fake:fake@box:8080/\n401 in the app, works in the browser',
    marks: ['fake:fake'],
  },
  { name: 'a reserved character', paste: 'http://fake:fa%40ke@box/ gives 401, works in curl', marks: [] },
  { name: 'nothing compared', paste: 'http://fake:fake@box/ gives 401 Unauthorized', marks: [] },
];
