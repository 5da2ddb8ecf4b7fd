/**
 * Somebody tells that a token is signed with one secret or key and checked with another:
 *
 *     signed with the key of appsettings.json, validated with the one of the environment
 */
import { tells } from '../../kinds/tells.ts';

const KEY = '(?:secrets?|keys?|certificates?|secret[ _]keys?|signing[ _]keys?)';
const OTHER = '(?:different|another|other|not the same|new|old|wrong)';

export const signedWithOtherSecret = tells(
  'signed-with-other-secret',
  [
    `\\b(?:signed|issued|generated|created|signs)\\b[^\\n.]{0,30}?\\b${KEY}\\b[^\\n.]{0,60}?\\b(?:verif(?:y|ied|ies|ying)|validat(?:e|ed|es|ing)|check(?:s|ed|ing)?|decod(?:e|ed|es|ing))\\b[^\\n.]{0,20}?\\b(?:with|by|against|using)\\b[^\\n.]{0,12}?\\b${OTHER}\\b`,
    `\\b${OTHER} ${KEY}\\b[^\\n.]{0,40}?\\b(?:to|for|when|than)\\b[^\\n.]{0,20}?\\b(?:sign|signing|verify|verifying|validate|validating|signed with)\\b`,
    `\\b(?:jwt|token|auth|signing)[ _-]?${KEY}\\b[^\\n.]{0,40}?\\b(?:n['’]t|not|no longer) (?:the same|identical|match\\w{0,3}|shared|equal)\\b`,
    `\\b(?:services?|servers?|containers?|instances?|pods?|apps?)\\b[^\\n.]{0,20}?\\b(?:used?|had|have|has|with)\\b[^\\n.]{0,12}?\\bdifferent (?:jwt |token |signing |auth )?${KEY}\\b`,
    `\\b(?:(?:jwt|auth|signing|session|cookie|shared|app)[ _-]?)?(?:${KEY})\\b[^\\n.]{0,24}?\\b(?:must|should|has to|have to|needs? to) be (?:the )?(?:same|identical|equal|shared)\\b`,
    `\\b(?:jwt|auth|signing|session|cookie|shared|app)[ _-]?${KEY}["'\`]? (?:differs?|is different|are different)\\b`,
  ],
  /ssh|host key|tls|ssl|apt|gpg|https cert/i,
);
