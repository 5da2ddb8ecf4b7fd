import type { RuleCase } from '../../cases/rule-case.ts';

const bearer = 'curl -H "Authorization: Bearer fake" http://localhost:3000/me\n401';

export const cases: readonly RuleCase[] = [
  { name: 'a setting', paste: `jwt:\n  header_name: X-Auth-Token\n${bearer}`, marks: ['X-Auth-Token'] },
  { name: 'Go', paste: `key := r.Header.Get("X-Shop-Key")\n${bearer}`, marks: ['X-Shop-Key'] },
  { name: 'Express', paste: `const t = req.headers['x-access-token'];\n${bearer}`, marks: ['x-access-token'] },
  { name: 'FastAPI', paste: `key = APIKeyHeader(name="X-Key")\n${bearer}`, marks: ['X-Key'] },
  {
    name: 'another field of the same kind',
    paste: "super({ header: 'apiKey', prefix: '' }, true)\ncurl -H \"x-api-key: fake\" http://localhost:3000/r",
    marks: ['apiKey'],
  },
  { name: 'a manual', paste: `docs: X-Shop-Token: <token>\n${bearer}`, marks: ['X-Shop-Token'] },
  { name: 'the field that is read', paste: `const t = req.headers['authorization'];\n${bearer}`, marks: [] },
  { name: 'no login', paste: `const t = req.headers['x-request-id'];\n${bearer}`, marks: [] },
  { name: 'nothing sent', paste: "const t = req.headers['x-access-token'];\n401", marks: [] },
  {
    name: 'both are read',
    paste:
      "const t = req.headers['x-access-token'] || req.headers['authorization'];\ncurl -H \"Authorization: Bearer x\" http://localhost:3000/me",
    marks: [],
  },
  {
    name: 'asked for in words',
    paste:
      'curl -H "Authorization: Bearer fake" https://app.example.com/api\nPlease provide a X-API-KEY in request header.',
    marks: ['X-API-KEY'],
  },
  {
    name: 'in Chinese',
    paste: 'curl -H "Authorization: Bearer fake" https://app.example.com/api\n未提供 Shop-Api-Token',
    marks: ['Shop-Api-Token'],
  },
  {
    name: 'in Portuguese',
    paste: "headers: { Authorization: 'Bearer ' + KEY }\no cabeçalho 'access_token' não foi encontrado",
    marks: ['access_token'],
  },
  {
    name: 'the field that is sent',
    paste: 'curl -H "X-API-KEY: fake" https://app.example.com/api\nPlease provide a valid X-API-KEY in request header.',
    marks: [],
  },
  {
    name: 'named in quotes',
    paste: `conn.setRequestProperty("Api-Key", key);\n401 {"error":"Missing 'X-API-Key'"}`,
    marks: ['X-API-Key'],
  },
  {
    name: 'in German',
    paste: 'curl -H "Authorization: Bearer fake" https://app.example.com\nSchlüssel fehlt im Header X-Api-Key',
    marks: ['X-Api-Key'],
  },
  {
    name: 'called invalid',
    paste: 'http.Header{"x-api-key": []string{key}}\ninvalid apikey header',
    marks: ['apikey'],
  },
  {
    name: 'a parameter',
    paste: `curl 'https://shop.example.com/v1/deals?token=fake'\nThe parameter 'api_token' is required`,
    marks: ['api_token'],
  },
  {
    name: 'a parameter by its other name',
    paste: 'GET /v2/forecast?apikey=fake\n{"error":"appid parameter missing"}',
    marks: ['appid'],
  },
  {
    name: 'the parameter that is sent',
    paste: 'GET /v2/forecast?appid=fake\n{"error":"appid parameter missing"}',
    marks: [],
  },
  {
    name: 'a call that works',
    paste: "headers = {'Auth-Token': key}   # works with 'X-Auth-Token: fake'",
    marks: ['X-Auth-Token'],
  },
  {
    name: 'a valid one',
    paste: 'authorization: fake-1234\n{"message":"You must provide a valid x-api-key"}',
    marks: ['x-api-key'],
  },
];
