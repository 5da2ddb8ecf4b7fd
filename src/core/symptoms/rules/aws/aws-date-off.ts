/**
 * The time that was signed differs by more than a quarter of an hour from the server's (Signature Version 4):
 *
 *     > X-Amz-Date: 20261124T075400Z
 *     < Date: Tue, 24 Nov 2026 08:54:24 GMT
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { matterOf, timeOf } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const awsDateOff: Rule = {
  id: 'aws-date-off',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request, response }) => {
      const now = timeOf({ response });
      return fieldsNamed(request, 'x-amz-date').flatMap(({ value, valueSpan }) => {
        const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value) ?? [];
        const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map(Number);
        if (now === undefined || parts.length === 0) return [];
        const off = Math.abs(Date.UTC(year, month - 1, day, hour, minute, second) - now);
        return off > 900_000 ? [{ exchange, span: valueSpan }] : [];
      });
    }),
};
