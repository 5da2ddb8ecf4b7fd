import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an option of a library',
    paste: 'options.user = { token: process.env.FAKE_KEY };\n\nNo API key found in request',
    marks: ['token: process.env'],
  },
  {
    name: 'a field in code',
    paste: 'headers = {"Authorization": "Bearer " + key}\n# answer: {"error":"API key is missing"}',
    marks: ['Authorization": "Bearer'],
  },
  { name: 'a key of unknown use', paste: 'const client = connect(url)\nNo API key found in request', marks: [] },
  {
    name: 'a library got it',
    paste: 'client = Client(api_key="fake")\nclient.list()  # 401 API key required',
    marks: [],
  },
  { name: 'another answer', paste: 'headers = {"Authorization": "Bearer " + key}\n401 Invalid API key', marks: [] },
  {
    name: 'another field',
    paste: 'curl -H "Authorization: Bearer fake" https://api.example.com/items\n{"message":"Please provide token"}',
    marks: ['Authorization: Bearer'],
  },
  {
    name: 'a parameter',
    paste: 'https://st.example.com/api/hooks?shop-auth-token=fake\nOne of token or API key required.',
    marks: ['?shop-auth-token=f'],
  },
  {
    name: 'a login in R',
    paste: 'GET(url, authenticate("apikey", key))\nNo API key found in request',
    marks: ['authenticate("apikey", k'],
  },
  {
    name: 'a code',
    paste: 'headers = {"Authorization": f"Bearer {key}"}\n{"code":"missing_api_key"}',
    marks: ['Authorization": f'],
  },
];
