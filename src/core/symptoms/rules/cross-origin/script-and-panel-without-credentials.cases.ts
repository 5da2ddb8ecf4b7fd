import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Nuxt',
    paste:
      "this.$axios.post('/api/notes', note)\n\nRequest URL: http://api.example.com/api/notes\nStatus Code: 401 Unauthorized",
    marks: ["this.$axios.post('"],
  },
  {
    name: 'with credentials',
    paste:
      "axios.get('/api/me', { withCredentials: true })\nRequest URL: http://api.example.com/api/me\nStatus Code: 401",
    marks: [],
  },
  { name: 'no panel', paste: "axios.get('/api/me')\n401", marks: [] },
];
