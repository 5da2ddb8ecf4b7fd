/**
 * A token of Amazon Cognito, whose `token_use` says which of the two it is:
 *
 *     > Authorization: Bearer eyJ...   with "iss": "https://cognito-idp.eu-west-1.amazonaws.com/...", "token_use": "access"
 */
import { jwtsIn } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

export const cognitoTokenSent: Rule = {
  id: 'cognito-token-sent',
  find: (input) =>
    jwtsIn(input)
      .filter(
        ({ claims }) =>
          /^https:\/\/cognito-idp\./.test(String(claims.iss)) && /^(?:access|id)$/.test(String(claims.token_use)),
      )
      .map(({ exchange, span }) => ({ exchange, span })),
};
