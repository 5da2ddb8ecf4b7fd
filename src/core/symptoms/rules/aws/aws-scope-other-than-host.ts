/**
 * The signature is made for another region or service than the host's (Signature Version 4):
 *
 *     > Host: fake.s3.eu-west-1.amazonaws.com
 *     > Authorization: AWS4-HMAC-SHA256 Credential=FAKE/20261124/us-east-1/s3/aws4_request, ...
 */
import { hostOf } from '../../../http/address.ts';
import { fieldsNamed } from '../../../http/exchange.ts';
import { matterOf } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

const SCOPE =
  /Credential=[^/\s,&%]{1,200}(?:\/|%2F)\d{8}(?:\/|%2F)([a-z\d-]{1,40})(?:\/|%2F)([a-z\d-]{1,40})(?:\/|%2F)aws4_request/i;
const SERVICES = ['s3', 'execute-api', 'lambda', 'sqs', 'sns', 'dynamodb', 'sts', 'es', 'aoss'];

export const awsScopeOtherThanHost: Rule = {
  id: 'aws-scope-other-than-host',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request }) => {
      const field = fieldsNamed(request, 'authorization').find(({ value }) => SCOPE.test(value));
      const [, region, service] = SCOPE.exec(field?.value ?? request?.url ?? '') ?? [];
      const labels = hostOf(request?.url)?.split('.') ?? [];
      const span = field?.valueSpan ?? request?.urlSpan;
      if (!region || !service || !span || labels.at(-2) !== 'amazonaws') return [];
      const place = labels.find((label) => /^(?:s3-)?[a-z]{2}(?:-[a-z]+){1,3}-\d$/.test(label))?.replace(/^s3-/, '');
      const kind = labels.find((label) => SERVICES.includes(label));
      const differs = (place !== undefined && place !== region) || (kind !== undefined && kind !== service);
      return differs ? [{ exchange, span }] : [];
    }),
};
