/**
 * The words say that a request is signed for another region or service.
 *
 *     the region does not match
 */
import { says } from '../../kinds/says.ts';

export const signingRegionWrong = says('signing-region-wrong', [
  '\\bsigned (?:for|with|in) (?:region )?[a-z]{2}-[a-z]{4,10}-\\d\\b[^\\n]{0,30}?\\b[a-z]{2}-[a-z]{4,10}-\\d\\b',
  "\\b(?:signing|signed|credential|signature|bucket|sigv4|client|configured|endpoint)[ _]?(?:\\w{1,12} ){0,2}region\\b[^\\n]{0,40}?\\b(?:wrong|incorrect|mismatch\\w*|does not match|doesn[\\'’]t match|invalid|not set|missing|different)\\b",
  '\\b(?:incorrect|wrong|invalid|mismatched|different|unexpected) (?:signing |aws |s3 |bucket |service )?(?:region|signing name|service name|service)\\b[^\\n]{0,60}?\\b(?:bucket|sigv?4|sign\\w*|credential|s3|aws|minio|execute-api|aoss|endpoint belongs|the region)\\b',
  '\\b(?:us|eu|ap|sa|ca|me|af|cn)(?:-gov)?-[a-z]{4,9}-\\d\\b[^\\n]{0,80}?\\b(?:instead of|rather than|but not|expected|expecting|should be)\\b[^\\n]{0,30}?\\b(?:us|eu|ap|sa|ca|me|af|cn)(?:-gov)?-[a-z]{4,9}-\\d\\b',
  '\\b(?:signing |bucket |aws |s3 )?region (?:should|must|has to|needs to) be (?:set to )?["\'`]?(?:[a-z]{2}-[a-z]{4,9}-\\d|auto|garage|default)\\b|\\bexpect(?:s|ed|ing) (?:the )?region\\b(?! (?:name|selector|code|id)\\b)',
  '\\bregion does not match\\b|\\bincorrect service "',
  '\\b(?:AuthorizationQueryParametersError|IllegalLocationConstraintException|BucketRegionError|InvalidRegionName)\\b',
  '\\bThis endpoint belongs to\\b',
]);
