/**
 * AWS does not know a key, and the region is one with accounts of its own, or one that has to be switched on:
 *
 *     InvalidClientTokenId, with AWS_REGION=us-gov-west-1
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REFUSED =
  /InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|InvalidSignatureException|security token included in the request is invalid|AuthFailure\b/i;
const APART =
  /\bcn-north(?:west)?-1\b|\bus-gov-(?:east|west)-1\b|\bamazonaws\.com\.cn\b|\baws-(?:cn|us-gov)\b|\bGovCloud\b|\b(?:ap-east-1|me-south-1|me-central-1|af-south-1|eu-south-[12]|eu-central-2|ap-southeast-[345]|ap-south-2|il-central-1|ca-west-1)\b/dgi;

export const awsPartitionRefusesKey: Rule = {
  id: 'aws-partition-refuses-key',
  find: (input) => (REFUSED.test(writtenText(input)) ? places(input, APART).slice(0, 1) : []),
};
