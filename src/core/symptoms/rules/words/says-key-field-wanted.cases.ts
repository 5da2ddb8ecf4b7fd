import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'n8n', paste: '{"message":"\'X-N8N-API-KEY\' header required"}', marks: ["'X-N8N-API-KEY' header required"] },
  {
    name: 'what must be sent',
    paste: 'a valid `x-typesense-api-key` header must be sent',
    marks: ['`x-typesense-api-key` header must be sent'],
  },
  { name: 'what is missing', paste: 'Missing X-Auth-Token header', marks: ['Missing X-Auth-Token header'] },
  { name: 'the name behind', paste: 'Missing request header: X-Api-Key', marks: ['Missing request header: X-Api-Key'] },
  {
    name: 'neither of two',
    paste: 'Neither authorization header nor xi-api-key received',
    marks: ['Neither authorization header nor xi-api-key'],
  },
  { name: 'Authorization', paste: 'Missing Authorization header', marks: [] },
  { name: 'another matter', paste: 'Missing X-CSRF-Token header', marks: [] },
  { name: 'what was sent', paste: 'X-Api-Key: fake', marks: [] },
  { name: 'its name', paste: 'The header is called X-API-KEY', marks: ['header is called X-API-KEY'] },
  {
    name: 'in brackets',
    paste: '{"message":"Missing header: [X-shop-sid]"}',
    marks: ['Missing header: [X-shop-sid'],
  },
  { name: 'a field of a product', paste: 'Shop-Auth header not found', marks: ['Shop-Auth header not found'] },
  { name: 'a kind of login', paste: 'basic-auth header not found', marks: [] },
];
