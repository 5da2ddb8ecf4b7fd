/**
 * Tomcat names itself:
 *
 *     Server: Apache-Coyote/1.1
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverTomcat = productFields('server-tomcat', [['server', /^Apache-Coyote\b|^Apache Tomcat\b/i]]);
