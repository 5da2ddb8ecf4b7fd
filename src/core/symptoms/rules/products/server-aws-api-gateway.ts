/**
 * Amazon API Gateway numbers its answers and names its errors:
 *
 *     x-amzn-ErrorType: UnauthorizedException
 */
import { productFields } from '../../kinds/product-fields.ts';

export const serverAwsApiGateway = productFields('server-aws-api-gateway', [
  ['x-amzn-errortype', /\S/],
  ['x-amz-apigw-id', /\S/],
  ['apigw-requestid', /\S/],
]);
