/**
 * The words speak of CORS or of another origin:
 *
 *     CORS works as long as basic auth is off
 */
import { names } from '../../kinds/names.ts';

export const saysCrossOrigin = names(
  'says-cross-origin',
  ['(?<![/.#-])\\bCORS\\b(?![-_]?(?:proxy|anywhere|safelisted)|\\.)', '\\bcross[- ](?:origin|domain|site)\\b'],
  /cross-site (?:scripting|request forgery)|cross-origin-(?:opener|embedder|resource)/i,
);
