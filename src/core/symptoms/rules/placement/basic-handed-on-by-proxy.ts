/**
 * An application sees a Basic login in a request that came through a proxy, which may have asked for that login itself:
 *
 *     GET /home HTTP/1.1
 *     Authorization: Basic ...
 *     X-Forwarded-Proto: http
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { matterOf } from '../../facts/matter.ts';
import { loginScheme } from '../../facts/messages.ts';
import type { Rule } from '../../rule.ts';

const FORWARDED = /^(?:x-forwarded-(?:for|proto|host|server|port)|x-real-ip|forwarded)$/i;

export const basicHandedOnByProxy: Rule = {
  id: 'basic-handed-on-by-proxy',
  find: (input) =>
    matterOf(input).flatMap(({ exchange, request }) => {
      const forwarded = request?.fields.some(({ name }) => FORWARDED.test(name));
      const [field] = fieldsNamed(request, 'authorization');
      return field && forwarded && loginScheme(request) === 'basic' ? [{ exchange, span: field.span }] : [];
    }),
};
