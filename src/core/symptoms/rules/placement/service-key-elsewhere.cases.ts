import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Bearer at Datadog',
    paste: 'curl https://api.datadoghq.com/api/v1/validate -H "Authorization: Bearer fake"',
    marks: ['Authorization: B'],
  },
  {
    name: 'another name in the address',
    paste: 'https://api.openweathermap.org/data/2.5/weather?q=Bern&key=fake\n401',
    marks: ['&key=f'],
  },
  {
    name: "a field of another product's",
    paste: 'curl -H "X-Token: fake" https://vault.example.com:8200/v1/secret/data/app',
    marks: ['X-Token: f'],
  },
  {
    name: 'in its place',
    paste: 'curl https://api.datadoghq.com/api/v1/validate -H "DD-API-KEY: fake"',
    marks: [],
  },
  { name: 'no login written', paste: 'curl https://api.fastly.com/service\n401', marks: [] },
  {
    name: 'one of two fields of Cloudflare',
    paste: 'curl -H "X-Auth-Key: fake" https://api.cloudflare.com/client/v4/zones',
    marks: ['X-Auth-Key: f'],
  },
  {
    name: 'a search',
    paste: 'curl https://api.search.brave.com/res/v1/web/search?q=a -H "X-Api-Key: fake"',
    marks: ['X-Api-Key: f'],
  },
  {
    name: 'a shop, by a field of another name',
    paste: "http.get('https://$shop/admin/api/2024-01/shop.json', headers: {'X-Shopify-Api-Key': token});",
    marks: ["X-Shopify-Api-Key': t"],
  },
  {
    name: 'an interface of another kind for admins',
    paste: 'curl "$HOST/admin/api/users" -H "Authorization: Bearer fake"',
    marks: [],
  },
  {
    name: 'a program by its path',
    paste: 'curl -H "Authorization: Bearer fake" http://127.0.0.1:8081/api/v1/servers/localhost\n401',
    marks: ['Authorization: B'],
  },
  {
    name: 'a program by its name',
    paste: "requests.get('http://sonarr:8989/api/v3/series', headers={'Authorization': 'Bearer ' + key})",
    marks: ["Authorization': '"],
  },
  {
    name: 'a token as the key of an account',
    paste: "{ 'X-Auth-Key': apiToken, 'X-Auth-Email': mail }",
    marks: ["X-Auth-Key': a"],
  },
  { name: 'whether there is a key', paste: 'Sonarr (http://sonarr:8989): 401, apikey:true', marks: [] },
  {
    name: 'a service of news',
    paste: 'curl https://newsapi.org/v2/everything -H "X-Auth-Token: fake"',
    marks: ['X-Auth-Token: f'],
  },
  {
    name: 'a program by its port',
    paste: 'curl -H "Authorization: Token fake" http://127.0.0.1:8384/rest/system/status',
    marks: ['Authorization: T'],
  },
  {
    name: 'a program by its port, in its place',
    paste: 'curl -H "X-API-Key: fake" http://127.0.0.1:8384/rest/system/status',
    marks: [],
  },
  {
    name: 'a media server',
    paste: 'curl -H "X-Token: fake" http://jellyfin:8096/Users',
    marks: ['X-Token: f'],
  },
];
