/**
 * OpenAI's API names your organisation or the time it took:
 *
 *     openai-version: 2020-10-01
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverOpenai = productFields('server-openai', [
  ['openai-processing-ms', /\d/],
  ['openai-version', /\S/],
]);
