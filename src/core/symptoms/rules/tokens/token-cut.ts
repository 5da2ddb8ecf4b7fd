/**
 * A JWT that has lost a part: it begins as one and has fewer than three parts (RFC 7515 section 7.1).
 *
 *     > Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJmYWtlIn0
 */
import { decodeBase64 } from '../../../encoding/base64.ts';
import { jsonPart, tokensIn } from '../../facts/jwt.ts';
import type { Rule } from '../../rule.ts';

export const tokenCut: Rule = {
  id: 'token-cut',
  find: (input) =>
    tokensIn(input)
      .filter(({ token }) => {
        const parts = token.split('.');
        if (parts.length > 2 || parts.some((part) => part === '' || !/^[\w-]+$/.test(part))) return false;
        return jsonPart(parts[0])?.alg !== undefined || /^\{"(?:alg|typ|kid)"/.test(decodeBase64(parts[0] ?? '') ?? '');
      })
      .map(({ exchange, span }) => ({ exchange, span })),
};
