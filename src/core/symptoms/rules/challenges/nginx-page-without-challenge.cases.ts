import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const body =
  '<html>\n<head><title>401 Authorization Required</title></head>\n<body>\n<center><h1>401 Authorization Required</h1></center>\n<hr><center>nginx/1.22.1</center>\n</body>\n</html>';

export const cases: readonly RuleCase[] = [
  {
    name: 'no challenge',
    paste: curlTrace({ got: ['Server: nginx/1.22.1'], body }),
    marks: ['401'],
    from: 'captured: nginx 1.22.1, auth_request',
  },
  {
    name: 'a challenge, as auth_basic sends',
    paste: curlTrace({ got: ['Server: nginx/1.22.1', 'WWW-Authenticate: Basic realm="x"'], body }),
    marks: [],
  },
  {
    name: 'a page of the application behind',
    paste: curlTrace({ got: ['Server: nginx/1.22.1'], body: '{"error":"unauthorized"}' }),
    marks: [],
  },
];
