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
    name: 'all in their places',
    paste: [
      "curl_setopt($c, CURLOPT_HTTPHEADER, ['Authorization: Bearer fake']);",
      'axios.post(url, body, { headers: { Authorization: token } });',
      'axios.get(url, { headers: { Authorization: token } });',
      "fetch(url, { headers: { Authorization: 'Bearer fake' } });",
      'requests.get(url, headers=headers)',
      'requests.post(url, {"token": token}, headers=headers)',
    ].join('\n'),
    marks: [],
  },
];
