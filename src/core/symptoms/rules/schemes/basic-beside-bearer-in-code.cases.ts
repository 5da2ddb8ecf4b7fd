import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'axios',
    paste: "axios.get(url, { auth: { username: 'x', password: p }, headers: { Authorization: 'Bearer ' + t } })",
    marks: ["auth: { username: 'x', password: p }, headers: { Authorization: 'Bearer"],
  },
  {
    name: 'Requests',
    paste: 'requests.get(url, auth=("x", p), headers={"Authorization": "Bearer " + t})',
    marks: ['auth=("x", p), headers={"Authorization": "Bearer'],
  },
  {
    name: 'a session of Requests',
    paste: 's.auth = ("gate", p)\ns.get(url, headers={"Authorization": "Bearer " + t})',
    marks: ['s.auth = ("'],
  },
  {
    name: 'two calls, the first of which gets the token',
    paste:
      'r = requests.post(token_url, auth=(id, secret))\nrequests.get(url, headers={"Authorization": "Bearer " + r.json()["t"]})',
    marks: [],
  },
  { name: 'one of them', paste: "axios.get(url, { auth: { username: 'x', password: p }, timeout: 5000 })", marks: [] },
  {
    name: 'a token with no word',
    paste: "requests.post(url, auth=('bob', 'fake'), headers={'Authorization': APP_TOKEN})",
    marks: ["auth=('bob', 'fake'), headers={'Authorization': APP_TOKEN"],
  },
  {
    name: 'defaults of a library',
    paste: `axios.defaults.auth = { username, password };\naxios.defaults.headers.Authorization = 'Bearer ' + token`,
    marks: ['defaults.auth = { user'],
  },
];
