/**
 * Jenkins names itself:
 *
 *     X-Jenkins: 2.440
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverJenkins = productFields('server-jenkins', [['x-jenkins', /\S/]]);
