/**
 * A user of a sandbox of Salesforce, whose name ends in that of the sandbox, signs in where production users do:
 *
 *     sf = Salesforce(username='bob@example.com.uat', password=pw)
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const USER =
  /["'\s=:]([\w.+-]{1,60}@[\w-]{1,60}\.(?:com|org|net|io|edu|co|eu|de|fr|in)\.(?:uat|full|fullcopy|dev\w{0,8}|qa\w{0,4}|test\w{0,8}|stag\w{0,8}|sandbox\w{0,8}|partial\w{0,8}|sit|sbx|preprod|training))\b/dgi;
const ELSEWHERE = /test\.salesforce\.com|domain ?= ?["']test["']|\.sandbox\.my\.salesforce/i;

export const salesforceSandboxUser: Rule = {
  id: 'salesforce-sandbox-user',
  find: (input) => {
    const text = writtenText(input);
    return /salesforce|INVALID_LOGIN|force\.com|restforce|jsforce|sfdx/i.test(text) && !ELSEWHERE.test(text)
      ? places(input, USER, 1).slice(0, 1)
      : [];
  },
};
