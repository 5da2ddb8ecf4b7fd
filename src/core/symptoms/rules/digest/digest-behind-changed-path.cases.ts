import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'nginx takes a folder off',
    paste: 'Authorization: Digest username="bob", uri="/cam1/x"\nlocation /cam1/ { proxy_pass http://10.0.0.5/; }',
    marks: ['proxy_pass http://10.0.0.5/;'],
  },
  {
    name: 'Apache takes a folder off',
    paste: 'The camera wants digest auth.\nProxyPass /cam http://10.0.0.5/',
    marks: ['ProxyPass /cam http://10.0.0.5/'],
  },
  {
    name: 'the path stays',
    paste: 'The camera wants digest auth.\nlocation /cam1/ { proxy_pass http://10.0.0.5; }',
    marks: [],
  },
  { name: 'another login', paste: 'location /cam1/ { proxy_pass http://10.0.0.5/; }', marks: [] },
  {
    name: 'told',
    paste: 'digest auth through a proxy with path rewriting says 401',
    marks: ['path rewriting'],
  },
];
