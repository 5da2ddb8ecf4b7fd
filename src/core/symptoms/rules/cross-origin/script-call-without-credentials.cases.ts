import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'fetch',
    paste: 'const answer = await fetch("https://api.example.com/me", { method: "GET" });\n',
    marks: ['fetch("https://api.example.com/me"'],
    from: 'https://fetch.spec.whatwg.org/#concept-request-credentials-mode',
  },
  {
    name: 'axios',
    paste: "axios.get('https://api.example.com/me')\n",
    marks: ["axios.get('https://api.example.com/me'"],
  },
  { name: 'cookies go along', paste: 'fetch("https://api.example.com/me", { credentials: "include" })\n', marks: [] },
  {
    name: 'a token goes along',
    paste: 'fetch("https://api.example.com/me", { headers: { Authorization: token } })\n',
    marks: [],
  },
  { name: 'the own origin', paste: 'fetch("/me")\n', marks: [] },
  {
    name: 'a login of its own',
    paste: "axios.get('http://camera/status', { auth: { username, password } })",
    marks: [],
  },
  {
    name: 'what the server says',
    paste: 'fetch(\'http://localhost:8000/me\')\n{"detail":"Authentication credentials were not provided."}',
    marks: ["fetch('http://localhost:8000/me'"],
  },
  {
    name: 'a key goes along',
    paste: "axios.get('https://api.example.com/items', { headers: { 'x-api-key': KEY } })",
    marks: [],
  },
];
