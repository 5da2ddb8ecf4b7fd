import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Node',
    paste: 'clientId: process.env.SHOP_CLIENT_ID,\n{"error":"invalid_client"}',
    marks: ['SHOP_CLIENT_ID'],
  },
  { name: 'PHP', paste: "'id' => getenv('FAKE_ID')\n401 invalid_client", marks: ['FAKE_ID'] },
  { name: 'Symfony', paste: "client_id: '%env(FAKE_ID)%'\nThe OAuth client was not found.", marks: ['FAKE_ID'] },
  {
    name: 'Elixir',
    paste: 'client_secret: System.get_env("FAKE_CLIENT_SECRET")\n"error" => "invalid_client"',
    marks: ['FAKE_CLIENT_SECRET'],
  },
  { name: 'no refusal', paste: 'clientId: process.env.SHOP_CLIENT_ID', marks: [] },
  { name: 'another refusal', paste: 'clientId: process.env.SHOP_CLIENT_ID\ninvalid_grant', marks: [] },
  {
    name: 'a client that is gone',
    paste:
      'clientId: process.env.SHOP_CLIENT_ID,\n{"error":"invalid_client","error_description":"The OAuth client was deleted."}',
    marks: [],
  },
];
