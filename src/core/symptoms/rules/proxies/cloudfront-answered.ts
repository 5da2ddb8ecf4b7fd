/**
 * A request with a login was refused, and the answer came through CloudFront, which takes Authorization off by default:
 *
 *     > Authorization: Bearer …
 *     < HTTP/1.1 401 Unauthorized
 *     < Via: 1.1 0123456789abcdef.cloudfront.net (CloudFront)
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { carriesLogin } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

export const cloudfrontAnswered: Rule = {
  id: 'cloudfront-answered',
  find: ({ exchanges, failing }) => {
    const one = failing === null ? undefined : exchanges[failing];
    if (!one || !carriesLogin(one.request)) return [];
    const field = [...fieldsNamed(one.response, 'via'), ...fieldsNamed(one.response, 'x-cache')].find(({ value }) =>
      /cloudfront/i.test(value),
    );
    return field ? [{ exchange: failing, span: field.span }] : [];
  },
};
