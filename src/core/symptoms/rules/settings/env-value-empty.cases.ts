import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'nothing behind the sign', paste: 'API_TOKEN=\nAPI_URL=https://api.example.com\n', marks: ['API_TOKEN='] },
  { name: 'empty quotes', paste: 'export GITHUB_TOKEN=""\n', marks: ['GITHUB_TOKEN=""'] },
  { name: 'a value', paste: 'API_TOKEN=fake\n', marks: [] },
  { name: 'not a secret', paste: 'DEBUG=\n', marks: [] },
  { name: 'of Terraform', paste: 'TF_TOKEN_app_terraform_io=\n', marks: ['TF_TOKEN_app_terraform_io='] },
  { name: 'a remark', paste: 'SHOP_TOKEN= (local run)', marks: ['SHOP_TOKEN='] },
  { name: 'a log', paste: 'msg="run" job-token="" private-token=""', marks: ['private-token=""'] },
];
