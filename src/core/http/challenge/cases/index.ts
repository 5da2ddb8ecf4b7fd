/** All test vectors, by kind. */
export { grammar } from './grammar.ts';
export { malformedChallenges } from './malformed-challenges.ts';
export { malformedParams } from './malformed-params.ts';
export { products } from './products.ts';
export { standards } from './standards.ts';
export { standardsOauth } from './standards-oauth.ts';
