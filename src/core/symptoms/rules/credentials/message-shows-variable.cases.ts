import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a log line',
    paste: 'E! [outputs.influxdb_v2] failed to write metric to $INFLUX_BUCKET (401 Unauthorized)',
    marks: ['$INFLUX_BUCKET'],
  },
  {
    name: 'an address',
    paste: 'ERROR request to https://$API_HOST/v1/items failed: 401 Unauthorized',
    marks: ['$API_HOST'],
  },
  { name: 'a command', paste: '$ curl -u $API_USER https://api.example.com/ # 401 Unauthorized', marks: [] },
  { name: 'a sum', paste: 'You were charged $20; then 401 Unauthorized', marks: [] },
  {
    name: 'of a pipeline',
    paste: "fatal: could not read Password for 'https://((git.token))@git.example.com': terminal prompts disabled",
    marks: ['((git.token))'],
  },
];
