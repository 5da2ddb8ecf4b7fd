/**
 * A dash or quote of a word processor inside the secret:
 *
 *     > X-Api-Key: fake–key
 */
import { sentValue } from '../../kinds/sent-value.ts';

const TYPESET = /[\u2010-\u2015\u2018-\u201f\u2212]/;

export const credentialHasTypographicCharacter = sentValue(
  'credential-has-typographic-character',
  (value, { scheme }) => scheme !== 'digest' && TYPESET.test(value),
);
