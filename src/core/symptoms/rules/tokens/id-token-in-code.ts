/**
 * A program sends or keeps the ID token where an access token belongs:
 *
 *     headers: { Authorization: `Bearer ${session.idToken}` }
 */
import { idTokensInCode } from '../../facts/id-token.ts';
import type { Rule } from '../../rule.ts';

export const idTokenInCode: Rule = { id: 'id-token-in-code', find: idTokensInCode };
