/**
 * Elasticsearch names itself:
 *
 *     X-elastic-product: Elasticsearch
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverElasticsearch = productFields('server-elasticsearch', [['x-elastic-product', /\S/]]);
