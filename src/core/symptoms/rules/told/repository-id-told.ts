/**
 * The id of a login and that of a repository have to be the same, as people tell it.
 *
 *     the server id did not match the repository id
 */
import { tells } from '../../kinds/tells.ts';

const SAME =
  '(?:match(?:es|ed|ing)?|(?:be |is |was |were |are )?(?:not )?(?:the )?(?:same|identical|equal|different|differ\\w{0,3}))';

export const repositoryIdTold = tells('repository-id-told', [
  `\\bserver(?:'s|s)?[- ]?(?:id|entry)\\b[^\\n]{0,60}?\\b${SAME}\\b[^\\n]{0,60}?\\b(?:repositor(?:y|ies)|repo|mirror|distributionManagement|pom)\\b`,
  `\\b(?:repositor(?:y|ies)|repo|mirror|distributionManagement)[- ]?(?:'s )?id\\b[^\\n]{0,60}?\\b${SAME}\\b[^\\n]{0,60}?\\b(?:server|settings(?:\\.xml)?)\\b`,
  `\\bid of the (?:server|repository|mirror)\\b[^\\n]{0,40}?\\b${SAME}\\b[^\\n]{0,40}?\\b(?:server|repository|mirror|settings)\\b`,
]);
