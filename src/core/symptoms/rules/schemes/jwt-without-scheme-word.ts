/**
 * A JWT with no scheme word before it:
 *
 *     > Authorization: eyJ...
 *
 *     req.headers.authorization = 'eyJ...'
 *
 * Programs that read `X-Authorization` want the word there too.
 */
import { fieldsNamed } from '../../../http/exchange.ts';
import { AUTHORIZATION } from '../../facts/authorization-written.ts';
import { matterOf } from '../../facts/matter.ts';
import { inRequests } from '../../facts/sent.ts';
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;

/** In a program, in quotes. */
const WRITTEN = new RegExp(
  AUTHORIZATION + /(?<=["'`])(eyJ[\w-]{2,2000}\.[\w-]{1,4000}\.[\w-]{0,2000})["'`]/.source,
  'dgi',
);

export const jwtWithoutSchemeWord: Rule = {
  id: 'jwt-without-scheme-word',
  find: (input) => [
    ...places(input, WRITTEN, 1).filter(({ exchange }) => exchange === null),
    ...inRequests(input)
      .filter(({ scheme, rest }) => scheme === '' && JWT.test(rest))
      .map(({ exchange, span }) => ({ exchange, span })),
    ...matterOf(input).flatMap(({ exchange, request }) =>
      fieldsNamed(request, 'x-authorization')
        .filter(({ value }) => JWT.test(value))
        .map(({ valueSpan }) => ({ exchange, span: valueSpan })),
    ),
  ],
};
