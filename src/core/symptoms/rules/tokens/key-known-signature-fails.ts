/**
 * The .NET token library found the key that the token names, its id has the form of those of Microsoft Entra ID, and the
 * signature does not fit: so it is for a token of Microsoft Graph, which Graph alone can check.
 *
 *     IDX10511: Signature validation failed. Keys tried: 'Microsoft.IdentityModel.Tokens.X509SecurityKey, KeyId: '…'
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** An id is the hash of a certificate in 27 characters; other servers write it in hexadecimal, or make one up. */
const FOUND =
  /\bIDX10511\b[^\n]{0,200}?\b(?:X509|Rsa)SecurityKey\b[^\n]{0,20}?\bKeyId:? ?["'`]?(?=[\w-]{0,26}[g-zG-Z_-])[\w-]{27}(?![\w-])/dg;

export const keyKnownSignatureFails: Rule = {
  id: 'key-known-signature-fails',
  find: (input) => places(input, FOUND).slice(0, 1),
};
