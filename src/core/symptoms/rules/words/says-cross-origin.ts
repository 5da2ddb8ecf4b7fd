/**
 * The words speak of CORS or of another origin:
 *
 *     CORS works as long as basic auth is off
 */
import { says } from '../../kinds/says.ts';

export const saysCrossOrigin = says(
  'says-cross-origin',
  ['\\bCORS\\b(?![-_]?(?:proxy|anywhere))', '\\bcross[- ](?:origin|domain|site)\\b'],
  /cross-site (?:scripting|request forgery)|cross-origin-(?:opener|embedder|resource)/i,
  'to-any',
);
