import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a middleware',
    paste: "app.use(express.json());\napp.post('/webhooks', check) // 401 HMAC invalid",
    marks: ['express.json()'],
  },
  {
    name: 'written anew',
    paste: "hash_hmac('sha256', json_encode($data), $key) // != the signature sent",
    marks: ["hash_hmac('sha256', json_encode("],
  },
  {
    name: 'in Python',
    paste: 'hmac.new(key, json.dumps(request.json).encode(), sha256)\nInvalid signature',
    marks: ['hmac.new(key, json.dumps('],
  },
  {
    name: 'the raw body is kept',
    paste: "app.use(express.json({ verify: keep }));\napp.post('/webhooks', check) // 401 HMAC invalid",
    marks: [],
  },
  { name: 'no signature', paste: "app.use(express.json());\napp.post('/webhooks', check) // 401", marks: [] },
];
