import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'PHP with keys',
    paste: "curl_setopt($c, CURLOPT_HTTPHEADER, array('Accept: text/plain', 'Authorization:' => 'Bearer ' . $t));",
    marks: ["CURLOPT_HTTPHEADER, array('Accept: text/plain', 'Authorization:' =>"],
  },
  {
    name: 'PHP with a list of options',
    paste: "$options = [CURLOPT_HTTPHEADER => ['X-Api-Key' => $key]];",
    marks: ["CURLOPT_HTTPHEADER => ['X-Api-Key' =>"],
  },
  {
    name: 'axios, as the body',
    paste: "await axios.post(base + '/orders', { headers: { Authorization: token } });",
    marks: ["axios.post(base + '/orders', { headers:"],
  },
  {
    name: 'axios, behind a body that a get has not',
    paste: 'axios.get(url, {}, {\n  headers: { "X-Api-Key": key }\n})',
    marks: ['axios.get(url, {}, {\n  headers:'],
  },
  {
    name: 'fetch with header',
    paste: "fetch('/api/me', { method: 'GET', header: { 'Authorization': bearer } })",
    marks: ["fetch('/api/me', { method: 'GET', header: { 'Authorization"],
  },
  { name: 'requests, as the query', paste: 'r = requests.get(url, headers)', marks: ['requests.get(url, headers)'] },
  {
    name: 'requests, written out',
    paste: 'requests.post(URL, {"Authorization": "Token fake"})',
    marks: ['requests.post(URL, {"Authorization":'],
  },
  {
    name: 'deeply indented',
    paste: 'axios.post(`/orders/1/`, {\n                    headers: { Authorization: t }\n                })',
    marks: ['axios.post(`/orders/1/`, {\n                    headers:'],
  },
  {
    name: 'Angular, as the body',
    paste: 'return this.http.post(url, { headers });',
    marks: ['http.post(url, { headers }'],
  },
  {
    name: 'an option of fetch',
    paste: "fetch(url, {\n  method: 'POST',\n  body: JSON.stringify(data),\n  Authorization: bearer\n})",
    marks: ["fetch(url, {\n  method: 'POST',\n  body: JSON.stringify(data),\n  Authorization:"],
  },
  {
    name: 'an option of Guzzle',
    paste: "$client->request('GET', $url, ['Authorization' => $bearer]);",
    marks: ["->request('GET', $url, ['Authorization' =>"],
  },
  {
    name: 'an option of HTTParty',
    paste: 'HTTParty.get(url, "Authorization" => bearer)',
    marks: ['HTTParty.get(url, "Authorization" =>'],
  },
  {
    name: 'requests, as the third argument',
    paste: 'requests.post(url, payload, {"Authorization": bearer})',
    marks: ['requests.post(url, payload, {"Authorization":'],
  },
  {
    name: 'Laravel, as the query',
    paste: "Http::get('https://api.example.com/me', ['Authorization' => $bearer]);",
    marks: ["Http::get('https://api.example.com/me', ['Authorization' =>"],
  },
  {
    name: 'an option of Nuxt',
    paste: "useFetch('/api/me', { Authorization: bearer.value })",
    marks: ["useFetch('/api/me', { Authorization:"],
  },
  {
    name: 'curl with a small letter',
    paste: 'curl https://api.example.com/me -h "Authorization: Bearer fake"',
    marks: ['-h "Authorization: '],
  },
  {
    name: 'all in their places',
    paste: [
      "curl_setopt($c, CURLOPT_HTTPHEADER, ['Authorization: Bearer fake']);",
      'axios.post(url, body, { headers: { Authorization: token } });',
      'axios.get(url, { headers: { Authorization: token } });',
      "fetch(url, { headers: { Authorization: 'Bearer fake' } });",
      'requests.get(url, headers=headers)',
      'this.http.post(url, body, { headers });',
      'HTTParty.get(url, headers: { "Authorization" => bearer })',
      "$client->request('GET', $url, ['headers' => ['Authorization' => $bearer]]);",
      'requests.post(url, {"token": token}, headers=headers)',
    ].join('\n'),
    marks: [],
  },
  {
    name: 'no option of fetch',
    paste: "fetch('/api/me', { method: 'GET', token: jwt })",
    marks: ["fetch('/api/me', { method: 'GET', token:"],
  },
  {
    name: 'k6',
    paste: 'http.post(url, payload, { Authorization: bearer });',
    marks: ['http.post(url, payload, { Authorization:'],
  },
  { name: 'Node-RED', paste: 'msg.header = { Authorization: bearer };', marks: ['msg.header = { Authorization:'] },
  {
    name: 'WordPress',
    paste: "wp_remote_get( $url, array( 'Authorization' => $bearer ) );",
    marks: ["wp_remote_get( $url, array( 'Authorization' =>"],
  },
  {
    name: 'settings of an MCP client',
    paste: '{ "url": "https://mcp.example.com/mcp", "header": { "Authorization": "Bearer fake" } }',
    marks: ['"url": "https://mcp.example.com/mcp", "header": { "Authorization":'],
  },
  {
    name: 'RestTemplate',
    paste: 'restTemplate.getForObject(url, Foo.class, entity);',
    marks: ['getForObject(url, Foo.class, entity)'],
  },
  {
    name: 'Guzzle, by the name of the method',
    paste: "$client = new \\\\GuzzleHttp\\\\Client();\n$client->get($url, ['Authorization' => $bearer]);",
    marks: ["$client->get($url, ['Authorization' =>"],
  },
  { name: 'a client that takes fields there', paste: "$client->get($url, ['Authorization' => $bearer]);", marks: [] },
];
