import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a setting and an error',
    paste: 'http://fake:fake@registry:8761/eureka/\norg.springframework.web.client.HttpClientErrorException: 401 null',
    marks: ['fake:fake'],
  },
  {
    name: 'a masked password',
    paste: 'ELASTIC_URL=http://elastic:****@search:9200\nmissing authentication credentials for REST request',
    marks: ['elastic:****'],
  },
  { name: 'curl sends it', paste: 'curl http://fake:fake@search:9200\nHTTP/1.1 401 Unauthorized', marks: [] },
  { name: 'a sign', paste: 'http://fake:fake%40@search:9200 gives 401', marks: [] },
  { name: 'a proxy', paste: 'https_proxy=http://fake:fake@proxy:3128\n401', marks: [] },
  { name: 'no refusal', paste: 'url: http://fake:fake@registry:8761/eureka/', marks: [] },
];
